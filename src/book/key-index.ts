/** Tells which place a hashed key has: open addressing in one array of words, so that a look costs one of memory. */
export interface KeyIndex {
  /** The place of a key; 0 where it has none. */
  find(key: number, low: number): number;
  /** Asks memory for where the first of these keys stand, for all at once and not for one after the other. */
  touch(keys: Int32Array, count: number): void;
  /** Takes up a key that `find` has just not found. */
  put(place: number, low: number): void;
}

export interface KeyIndexOptions {
  /** Whether the key of this place is the one that is looked for. */
  readonly isSought: (place: number) => boolean;
  /** Calls with every place and the two numbers its key was looked for by. */
  readonly each: (visit: (place: number, key: number, low: number) => void) => void;
}

const FIRST_BITS = 12;
/** Keys that are moved at a time. */
const AT_ONCE = 64;
/** Slots of which no more than these are taken: few steps to a free one, and never more than 12 bytes a key. */
const TAKEN = 2 / 3;

/**
 * A word holds a place, which is below twice the number of slots, and in the bits above it those of the hash: most
 * other keys are told apart without a look at their rows. A free slot is 0, and so is no place.
 */
export const createKeyIndex = ({ isSought, each }: KeyIndexOptions): KeyIndex => {
  let words = new Int32Array(1 << FIRST_BITS);
  let mask = words.length - 1;
  let places = words.length * 2 - 1;
  let most = Math.floor(words.length * TAKEN);
  let taken = 0;
  /** Where the last search ended. */
  let ended = 0;
  /** What was touched: written down, so that reading it is not left out as needless. */
  const touched = new Int32Array(1);

  const touch = (keys: Int32Array, count: number): void => {
    let read = 0;
    for (let at = 0; at < count; at++) read ^= words[(keys[at] ?? 0) & mask] ?? 0;
    touched[0] = read;
  };

  const waiting = {
    keys: new Int32Array(AT_ONCE),
    lows: new Int32Array(AT_ONCE),
    places: new Int32Array(AT_ONCE),
  };
  let wait = 0;
  // all keys differ: the first free slot is theirs
  const moveWaiting = (): void => {
    touch(waiting.keys, wait);
    for (let at = 0; at < wait; at++) {
      let slot = (waiting.keys[at] ?? 0) & mask;
      while (words[slot] !== 0) slot = (slot + 1) & mask;
      words[slot] = ((waiting.lows[at] ?? 0) & ~places) | (waiting.places[at] ?? 0);
    }
    wait = 0;
  };
  const move = (place: number, key: number, low: number): void => {
    waiting.keys[wait] = key;
    waiting.lows[wait] = low;
    waiting.places[wait] = place;
    wait += 1;
    if (wait === AT_ONCE) moveWaiting();
  };
  const widen = (): void => {
    words = new Int32Array(words.length * 2);
    mask = words.length - 1;
    places = words.length * 2 - 1;
    most = Math.floor(words.length * TAKEN);
    each(move);
    moveWaiting();
  };

  return {
    find(key, low) {
      let slot = key & mask;
      for (;;) {
        const word = words[slot] ?? 0;
        if (word === 0) {
          ended = slot;
          return 0;
        }
        if (((word ^ low) & ~places) === 0 && isSought(word & places)) return word & places;
        slot = (slot + 1) & mask;
      }
    },
    touch,
    put(place, low) {
      words[ended] = (low & ~places) | place;
      taken += 1;
      if (taken > most) widen();
    },
  };
};

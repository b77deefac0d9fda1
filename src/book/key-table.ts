import { addCents } from "./cents.js";
import { hashKey } from "./hash-key.js";
import { createKeptTexts } from "./kept-texts.js";
import type { TableSnapshot } from "./table-snapshot.js";
import { createTextPool } from "./text-pool.js";

/** What a book knows under one key. */
export interface KeyEntry {
  /** Which part of the book the key belongs to. */
  readonly part: number;
  /** How many records came under it. */
  readonly count: number;
  /** Two sums in hundredths; what they are is the part's matter. */
  readonly first: number;
  readonly second: number;
  /** The largest of a figure; -1 where none was given. */
  readonly most: number;
  /** Smallest ids of the records, few of them. */
  readonly ids: readonly string[];
  /** Smallest different values, few of them. */
  readonly values: readonly string[];
}

/** Sums under hashed keys; the keys themselves are not kept. */
export interface KeyTable {
  /** Bytes that texts take. */
  readonly textBytes: number;
  /** The place of a key, made when it is new; a key may come in two texts and a whole number. */
  place(part: number, key: string, more?: string, figure?: number): number;
  find(part: number, key: string): KeyEntry | undefined;
  count(place: number, id?: string): void;
  add(place: number, first: number, second: number): void;
  raise(place: number, figure: number): void;
  note(place: number, value: string): void;
  /** Keys of parts that want to see them with so many records. */
  entries(wanted: (part: number, count: number) => boolean): IterableIterator<KeyEntry>;
  /** The same for the same records, whatever order they came in. */
  snapshot(): TableSnapshot;
  merge(other: TableSnapshot): void;
}

export interface KeyTableOptions {
  /** Ids and values kept under a key. */
  readonly keep: number;
}

const START = 1024;
/** Texts given up, and bytes of texts, below which nothing is tidied up. */
const GIVEN = 10_000;
const CROWDED = 1 << 21;

/** Columns of whole numbers: two halves of the hash, the part, how many records. */
const HEADS = 4;
const LOW = 1;
const PART = 2;
const COUNT = 3;
/** Columns of sums: two of them, and the largest figure. */
const SUMS = 3;
const SECOND = 1;
const MOST = 2;

/**
 * Makes an empty table: rows in typed arrays, found through an open index of half their density. What belongs to
 * a row lies side by side: a large table is read from memory row by row.
 */
export const createKeyTable = ({ keep }: KeyTableOptions): KeyTable => {
  let room = START;
  let size = 0;
  let heads = new Int32Array(room * HEADS);
  let sums = new Float64Array(room * SUMS);
  let index = new Int32Array(room * 2);
  const pool = createTextPool();
  const ids = createKeptTexts({ most: keep, room, pool });
  const values = createKeptTexts({ most: keep, room, pool });
  const hash = new Int32Array(2);
  let crowded = CROWDED;

  /** Smaller texts take the place of larger ones: what those took up is won back when it may be half of all. */
  const tidyUp = (): void => {
    if (ids.given + values.given < GIVEN || pool.bytes < crowded) return;
    const moved = pool.startOver();
    ids.move(moved);
    values.move(moved);
    crowded = Math.max(CROWDED, 2 * pool.bytes);
  };

  const head = (place: number, column: number): number => heads[place * HEADS + column] ?? 0;
  const sum = (place: number, column: number): number => sums[place * SUMS + column] ?? 0;

  const slotOf = (h: number, l: number, part: number): number => {
    const mask = index.length - 1;
    let slot = (h ^ part) & mask;
    for (;;) {
      const place = (index[slot] ?? 0) - 1;
      if (place === -1) return slot;
      const at = place * HEADS;
      if (heads[at] === h && heads[at + LOW] === l && heads[at + PART] === part) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    room *= 2;
    const largerHeads = new Int32Array(room * HEADS);
    largerHeads.set(heads);
    heads = largerHeads;
    const largerSums = new Float64Array(room * SUMS);
    largerSums.set(sums);
    sums = largerSums;
    ids.grow(room);
    values.grow(room);
    index = new Int32Array(room * 2);
    const mask = index.length - 1;
    for (let place = 0; place < size; place++) {
      // all keys differ: the first free slot is theirs
      let slot = (head(place, 0) ^ head(place, PART)) & mask;
      while (index[slot] !== 0) slot = (slot + 1) & mask;
      index[slot] = place + 1;
    }
  };

  const placeOf = (h: number, l: number, part: number): number => {
    const slot = slotOf(h, l, part);
    const known = index[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = size++;
    const at = place * HEADS;
    heads[at] = h;
    heads[at + LOW] = l;
    heads[at + PART] = part;
    sums[place * SUMS + MOST] = -1;
    index[slot] = size;
    if (size === room) grow();
    return place;
  };

  // texts are read when they are asked for
  const entryAt = (place: number): KeyEntry => ({
    part: head(place, PART),
    count: head(place, COUNT),
    first: sum(place, 0),
    second: sum(place, SECOND),
    most: sum(place, MOST),
    get ids() {
      return ids.at(place);
    },
    get values() {
      return values.at(place);
    },
  });

  const add = (place: number, first: number, second: number): void => {
    const at = place * SUMS;
    sums[at] = addCents(sums[at] ?? 0, first);
    sums[at + SECOND] = addCents(sums[at + SECOND] ?? 0, second);
  };
  const raise = (place: number, figure: number): void => {
    const at = place * SUMS + MOST;
    if (figure > (sums[at] ?? -1)) sums[at] = figure;
  };
  const raiseCount = (place: number, by: number): void => {
    const at = place * HEADS + COUNT;
    heads[at] = (heads[at] ?? 0) + by;
  };

  return {
    get textBytes() {
      return pool.bytes;
    },
    place(part, key, more = "", figure = 0) {
      hashKey(key, more, figure, hash);
      return placeOf(hash[0] ?? 0, hash[1] ?? 0, part);
    },
    find(part, key) {
      hashKey(key, "", 0, hash);
      const known = index[slotOf(hash[0] ?? 0, hash[1] ?? 0, part)] ?? 0;
      return known === 0 ? undefined : entryAt(known - 1);
    },
    count(place, id) {
      raiseCount(place, 1);
      if (id === undefined) return;
      ids.keep(place, id);
      tidyUp();
    },
    add,
    raise,
    note: values.keep,
    *entries(wanted) {
      for (let place = 0; place < size; place++) {
        if (wanted(head(place, PART), head(place, COUNT))) yield entryAt(place);
      }
    },
    snapshot() {
      const order = Array.from({ length: size }, (_, place) => place).sort(
        (a, b) => head(a, 0) - head(b, 0) || head(a, LOW) - head(b, LOW) || head(a, PART) - head(b, PART),
      );
      return order.map((place) => [
        head(place, 0),
        head(place, LOW),
        head(place, PART),
        head(place, COUNT),
        sum(place, 0),
        sum(place, SECOND),
        sum(place, MOST),
        ids.at(place),
        values.at(place),
      ]);
    },
    merge(rows) {
      for (const [h, l, part, count, first, second, most, otherIds, otherValues] of rows) {
        const place = placeOf(h, l, part);
        raiseCount(place, count);
        add(place, first, second);
        raise(place, most);
        for (const id of otherIds) ids.keep(place, id);
        for (const value of otherValues) values.keep(place, value);
      }
    },
  };
};

import type { IdEntries } from "./id-run.js";

/** Ids in memory. */
export interface IdTable extends IdEntries {
  /** The line of an id; nothing where it is not there. */
  find(low: number, high: number): number | undefined;
  /** Enters an id that is not there. */
  add(low: number, high: number, line: number): void;
  /** Forgets all ids and keeps the memory. */
  clear(): void;
  readonly size: number;
}

/** Numbers an entry has: two halves of a hash and a line. */
const WIDTH = 3;
const FIRST = 1 << 12;
const FULL = 0.7;

/** A table of open addressing: 12 bytes a place, no object for any id. */
export function createIdTable(): IdTable {
  let places = FIRST;
  let table = new Uint32Array(places * WIDTH);
  let size = 0;

  const isFree = (at: number): boolean => table[at] === 0 && table[at + 1] === 0;
  const placeOf = (low: number, high: number): number => {
    let place = (low ^ Math.imul(high, 0x9e3779b1)) & (places - 1);
    for (;;) {
      const at = place * WIDTH;
      if (isFree(at) || (table[at] === low && table[at + 1] === high)) return at;
      place = (place + 1) & (places - 1);
    }
  };
  const put = (low: number, high: number, line: number): void => {
    const at = placeOf(low, high);
    table[at] = low;
    table[at + 1] = high;
    table[at + 2] = line;
  };
  const grow = (): void => {
    const before = table;
    places *= 2;
    table = new Uint32Array(places * WIDTH);
    for (let at = 0; at < before.length; at += WIDTH) {
      const low = before[at] ?? 0;
      const high = before[at + 1] ?? 0;
      if (low !== 0 || high !== 0) put(low, high, before[at + 2] ?? 0);
    }
  };
  const find = (low: number, high: number): number | undefined => {
    const at = placeOf(low, high);
    return isFree(at) ? undefined : (table[at + 2] ?? 0);
  };

  return {
    find,
    lineOf: (low, high) => find(low, high) ?? 0,
    add(low, high, line) {
      put(low, high, line);
      if (++size > places * FULL) grow();
    },
    clear() {
      table.fill(0);
      size = 0;
    },
    get hashes() {
      const hashes = new Uint32Array(2 * size);
      let to = 0;
      for (let at = 0; at < table.length; at += WIDTH) {
        if (isFree(at)) continue;
        hashes[to++] = table[at] ?? 0;
        hashes[to++] = table[at + 1] ?? 0;
      }
      return hashes;
    },
    get size() {
      return size;
    },
  };
}

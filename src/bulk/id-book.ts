/** Where an id was used first, by the hash of the id. */
export interface IdBook {
  /** The line of the first use; nothing where this is it. */
  use(low: number, high: number, line: number): number | undefined;
  readonly size: number;
}

/** Numbers an entry has: two halves of a hash and a line. */
const WIDTH = 3;
const FULL = 0.7;

/** The ids of a run in a table of open addressing: 12 bytes a place, no object for any of them. */
export function createIdBook(): IdBook {
  let places = 1 << 12;
  let table = new Uint32Array(places * WIDTH);
  let size = 0;

  const find = (low: number, high: number): number => {
    let place = (low ^ Math.imul(high, 0x9e3779b1)) & (places - 1);
    for (;;) {
      const at = place * WIDTH;
      if (table[at] === low && table[at + 1] === high) return at;
      if (table[at] === 0 && table[at + 1] === 0) return at;
      place = (place + 1) & (places - 1);
    }
  };
  const grow = (): void => {
    const before = table;
    places *= 2;
    table = new Uint32Array(places * WIDTH);
    for (let at = 0; at < before.length; at += WIDTH) {
      const low = before[at] ?? 0;
      const high = before[at + 1] ?? 0;
      if (low === 0 && high === 0) continue;
      const to = find(low, high);
      table[to] = low;
      table[to + 1] = high;
      table[to + 2] = before[at + 2] ?? 0;
    }
  };

  return {
    use(low, high, line) {
      const at = find(low, high);
      if (table[at] !== 0 || table[at + 1] !== 0) return table[at + 2] ?? 0;
      table[at] = low;
      table[at + 1] = high;
      table[at + 2] = line;
      if (++size > places * FULL) grow();
      return undefined;
    },
    get size() {
      return size;
    },
  };
}

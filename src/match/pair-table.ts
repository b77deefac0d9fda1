/** Finds pairs of characters in a list of different pairs. */
export interface PairTable {
  /** The place of a pair in the list, or -1. */
  find(a: number, b: number): number;
}

/** The key of two NULs, which no list holds. */
const EMPTY = 0;

const keyOf = (a: number, b: number): number => (a << 16) | b;

/** Open addressing: a pair of a text is found, or found missing, at the first or second look. */
export const createPairTable = (pairs: Uint16Array): PairTable => {
  const count = pairs.length >> 1;
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  /** Key and place of each slot side by side; places from 1, so that an empty slot says 0. */
  const slots = new Int32Array(2 * size);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    for (let found = slots[2 * slot]; found !== key && found !== EMPTY; found = slots[2 * slot])
      slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < count; place += 1) {
    const key = keyOf(pairs[2 * place] ?? 0, pairs[2 * place + 1] ?? 0);
    const slot = slotOf(key);
    slots[2 * slot] = key;
    slots[2 * slot + 1] = place + 1;
  }
  return {
    find: (a, b) => (slots[2 * slotOf(keyOf(a, b)) + 1] ?? 0) - 1,
  };
};

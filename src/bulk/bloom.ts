/** Tells of a hash that it is not there, or that it may be. */
export interface Bloom {
  add(low: number, high: number): void;
  mayHave(low: number, high: number): boolean;
}

/** Bits for each hash, and how many of them it sets: of a hundred that are not there one is taken for one that may be. */
const BITS = 10;
const SET = 6;

export function createBloom(count: number): Bloom {
  const words = Math.max(1, Math.ceil((count * BITS) / 32));
  const bits = words * 32;
  const table = new Uint32Array(words);
  // the hash is good: its halves in different mixtures are as good as further hashes
  const place = (low: number, high: number, n: number): number => ((low + n * (high | 1)) >>> 0) % bits;
  return {
    add(low, high) {
      for (let n = 0; n < SET; n++) {
        const at = place(low, high, n);
        table[at >>> 5] = (table[at >>> 5] ?? 0) | (1 << (at & 31));
      }
    },
    mayHave(low, high) {
      for (let n = 0; n < SET; n++) {
        const at = place(low, high, n);
        if (((table[at >>> 5] ?? 0) & (1 << (at & 31))) === 0) return false;
      }
      return true;
    },
  };
}

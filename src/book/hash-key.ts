/** Odd multipliers with their bits well spread. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;
const THIRD = 0xc2b2ae3d;

const UNIT_32 = 2 ** 32;

/** What a key begins with is the same for many keys in a row: it is worked out once. */
let lastMore = "";
let lastHigh = 0x243f6a88;
let lastLow = 0x13198a2e;

const begin = (more: string): void => {
  let high = 0x243f6a88;
  let low = 0x13198a2e;
  for (let at = 0; at < more.length; at++) {
    const unit = more.charCodeAt(at);
    high = Math.imul(high ^ unit, FIRST);
    low = Math.imul(low ^ unit, SECOND);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  lastMore = more;
  lastHigh = high;
  lastLow = low;
};

/**
 * 64 bits of a key in two halves of 32, read over two texts and a whole number so that nobody has to join them.
 * Among ten million keys the odds that two of them meet are about three in a million.
 */
export const hashKey = (text: string, more: string, figure: number, into: Int32Array): void => {
  if (more !== lastMore) begin(more);
  let high = Math.imul(lastHigh ^ text.length, SECOND) ^ (figure | 0);
  let low = Math.imul(lastLow ^ more.length, FIRST) ^ ((figure / UNIT_32) | 0);
  high = Math.imul(high, FIRST);
  low = Math.imul(low ^ (high >>> 13), SECOND);
  high ^= low >>> 15;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, FIRST);
    low = Math.imul(low ^ unit, SECOND);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  high = Math.imul(high ^ (high >>> 16), THIRD);
  low = Math.imul(low ^ (low >>> 15), FIRST);
  high ^= low >>> 14;
  low = Math.imul(low ^ (high >>> 13), SECOND);
  into[0] = high ^ (low >>> 16);
  into[1] = low ^ (high >>> 15);
};

/** 64 bits of a text in two halves of 32: among ten million, the odds that two meet are about three in a million. */
export interface TextHash {
  readonly high: number;
  readonly low: number;
}

/** Odd multipliers with their bits well spread. */
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca77;
const THIRD = 0xc2b2ae3d;

/** What a hash starts from. */
export const HIGH = 0x243f6a88;
export const LOW = 0x13198a2e;

const UNIT_32 = 2 ** 32;

// the halves do not wait for one another: a step is a multiplication that moves bits up and a turn that moves them down
export const stepHigh = (high: number, unit: number): number => {
  const mixed = Math.imul(high ^ unit, FIRST);
  return (mixed << 13) | (mixed >>> 19);
};
export const stepLow = (low: number, unit: number): number => {
  const mixed = Math.imul(low ^ unit, SECOND);
  return (mixed << 17) | (mixed >>> 15);
};

/** A text as it is. */
export const hashText = (text: string): TextHash => {
  let high = HIGH;
  let low = LOW;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = stepHigh(high, unit);
    low = stepLow(low, unit);
  }
  return { high, low };
};

export const emptyHash = hashText("");

/** One hash of two texts and a whole number, each in its place, so that nobody has to join them. */
export const joinHashes = (text: TextHash, more: TextHash, figure = 0): TextHash => {
  let high = Math.imul(text.high ^ more.low, FIRST) ^ (figure | 0);
  let low = Math.imul(text.low, SECOND) ^ more.high ^ ((figure / UNIT_32) | 0);
  high = Math.imul(high ^ (high >>> 16), THIRD);
  low = Math.imul(low ^ (low >>> 15), FIRST);
  high ^= low >>> 14;
  low = Math.imul(low ^ (high >>> 13), SECOND);
  high ^= low >>> 16;
  low ^= high >>> 15;
  return { high, low };
};

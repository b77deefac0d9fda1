/**
 * 64 bits of a text, in two halves of 32. Among ten million keys the odds that two of them meet are below three in
 * a million.
 */
export function hashText(text: string, into: Uint32Array, at: number): void {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  // nothing may hash to the mark of an empty place
  into[at] = low >>> 0 === 0 && high >>> 0 === 0 ? 1 : low >>> 0;
  into[at + 1] = high >>> 0;
}

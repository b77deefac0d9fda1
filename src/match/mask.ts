/** Bits of the mask: why a character is no plain evidence for a use of funds. */
export const NEGATED = 1;
/** Only mentioned: a place, an honour, the borrower and its name. */
export const MENTIONED = 2;
/** An effect or a pricing clause. */
export const EFFECT = 4;
/** What the project replaces. */
export const REPLACED = 8;
/** The borrower's sector in words. */
export const INDUSTRY = 16;

/** A fuel or vehicle that gives way to what follows. */
export const GIVES_WAY = 32;

/** The masks of texts in which nothing is masked are one and the same, which nobody paints. */
let unmasked = new Uint8Array(1024);

/** A mask of at least so many characters in which no bit is set. */
export const noMask = (length: number): Uint8Array => {
  if (unmasked.length < length) unmasked = new Uint8Array(2 * length);
  return unmasked;
};

/** All bits set anywhere in `[start, end)`. */
export const maskOver = (mask: Uint8Array, start: number, end: number): number => {
  let bits = 0;
  for (let i = start; i < end; i += 1) bits |= mask[i] ?? 0;
  return bits;
};

/** Whole hundredths: sums of them are exact, so that no order of adding changes a book. */
export const toCents = (amount: number): number =>
  Math.min(Number.MAX_SAFE_INTEGER, Math.round(amount * 100));

/** Adds without leaving the whole numbers; what is beyond them stays at the limit, in any order. */
export const addCents = (a: number, b: number): number => Math.min(Number.MAX_SAFE_INTEGER, a + b);

export const fromCents = (cents: number): number => cents / 100;

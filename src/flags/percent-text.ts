/** A share as people write it: `70%`, `0.5%`, with two decimals at most. */
export const percentText = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

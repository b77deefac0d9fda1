/** Rounding of sums and products of amounts must not decide a rule. */
const NOISE = 1e-9;

/** Whether a value is above a limit by more than arithmetic noise. */
export const isBeyond = (value: number, limit: number): boolean =>
  value - limit > Math.max(Math.abs(value), Math.abs(limit)) * NOISE;

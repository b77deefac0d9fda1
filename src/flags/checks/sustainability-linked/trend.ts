export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** Whether lower or higher values are the better ones. */
export type Direction = "lower" | "higher";

/** A straight line through figures by least squares; nothing for fewer than two years. */
export const trendOf = (points: readonly YearValue[]): ((year: number) => number) | undefined => {
  const n = points.length;
  const mean = (pick: (point: YearValue) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / n;
  const midYear = mean(({ year }) => year);
  const midValue = mean(({ value }) => value);
  const spread = points.reduce((sum, { year }) => sum + (year - midYear) ** 2, 0);
  if (n < 2 || spread === 0) return undefined;
  const slope = points.reduce((sum, p) => sum + (p.year - midYear) * (p.value - midValue), 0) / spread;
  return (year) => midValue + slope * (year - midYear);
};

/**
 * Which way is better, as the parties see it: from the baseline to the target; where there is no baseline or
 * the target does not leave it, from the earliest figure to the target, else the way the figures went.
 */
export const directionOf = (
  target: number,
  baseline: number | undefined,
  history: readonly YearValue[],
): Direction | undefined => {
  const first = history[0]?.value;
  const last = history.at(-1)?.value;
  const step = [
    (baseline ?? target) - target,
    (first ?? target) - target,
    (first ?? target) - (last ?? target),
  ].find((difference) => difference !== 0);
  return step === undefined ? undefined : step > 0 ? "lower" : "higher";
};

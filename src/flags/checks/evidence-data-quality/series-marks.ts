import type { FinanceRecord } from "../../../record/record.js";
import type { Finding, Parameters } from "../../check.js";

type Series = NonNullable<NonNullable<FinanceRecord["evidence"]>["series"]>[number];

/** Readings that stand still or come again as a block: meters do neither. */
export const seriesMarks = (series: readonly Series[], parameters: Parameters): readonly Finding[] =>
  series.flatMap(({ name, values = [] }, at) => {
    const path = `evidence.series.${at}.values`;
    const rounded = values.map((value) => value.toFixed(parameters.number("decimals")));
    const still = longestRun(rounded);
    if (still >= parameters.number("constantReadings"))
      return [{ code: "constant-series", path, params: { name, count: still } }];
    const block = copiedBlock(rounded, parameters.number("copiedReadings"));
    if (block === undefined) return [];
    return [
      { code: "copied-block", path, params: { name, count: parameters.number("copiedReadings"), ...block } },
    ];
  });

const longestRun = (values: readonly string[]): number => {
  let longest = 0;
  let run = 0;
  for (const [at, value] of values.entries()) {
    run = value === values[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** Two stretches of readings that are alike and do not overlap; counted from 1. */
const copiedBlock = (
  values: readonly string[],
  size: number,
): { readonly first: number; readonly second: number } | undefined => {
  const seen = new Map<string, number>();
  for (let at = 0; at + size <= values.length; at += 1) {
    const block = values.slice(at, at + size);
    // a meter that stands still repeats itself without anybody copying
    if (new Set(block).size <= size / 2) continue;
    const key = block.join();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, at);
    else if (at - before >= size) return { first: before + 1, second: at + 1 };
  }
  return undefined;
};

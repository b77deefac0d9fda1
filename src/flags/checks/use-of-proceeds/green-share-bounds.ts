import type { CheckContext } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { sumGiven } from "../../sum-given.js";
import { usesOfMoney } from "../../uses-of-money.js";

/** Between which shares the green part of the net proceeds lies, and what would settle it. */
export interface ShareBounds {
  readonly least: number;
  readonly most: number;
  readonly missing: readonly string[];
}

const unknown: ShareBounds = { least: 0, most: 1, missing: ["instrument.amount", "proceeds.lines"] };

/**
 * A line is green where it claims an item, and is not where it is working capital or others claim one and it
 * does not. What was not said may be either.
 */
export const greenShareBounds = ({ record, taxonomy }: CheckContext): ShareBounds => {
  const { amount } = record.instrument;
  const { lines } = record.proceeds;
  const fees = record.disclosures?.fees;
  if (amount === undefined || lines.length === 0) return unknown;
  const net = amount - (fees ?? 0);
  if (net <= 0) return unknown;
  const { isWorkingCapital } = usesOfMoney(taxonomy);
  const coded = lines.some(({ code }) => code !== undefined);
  const isOther = (line: (typeof lines)[number]) =>
    line.code === undefined && (coded || isWorkingCapital(line));
  const amounts = (these: typeof lines) => sumGiven(these.map((line) => line.amount));
  const all = amounts(lines);
  const green = amounts(lines.filter(({ code }) => code !== undefined)).sum;
  const other = amounts(lines.filter(isOther)).sum;
  const unlisted = isBeyond(net, all.sum);
  return {
    least: Math.min(1, green / net),
    most: Math.max(0, 1 - other / net),
    missing: [
      ...(unlisted || !all.complete ? ["proceeds.lines.amount"] : []),
      ...(unlisted && fees === undefined ? ["disclosures.fees"] : []),
      ...(coded ? [] : ["proceeds.lines.code"]),
    ],
  };
};

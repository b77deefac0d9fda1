import type { CheckContext } from "../../check.js";
import { usesOfMoney } from "../../uses-of-money.js";

type Lines = CheckContext["record"]["proceeds"]["lines"];

/** What of the money repays older debt; nothing where none of it does. */
export interface RefinancedDebt {
  readonly lines: Lines;
  /** No line has another use. */
  readonly whole: boolean;
}

export const refinancedDebt = ({ record, taxonomy }: CheckContext): RefinancedDebt | undefined => {
  const { isRefinancing } = usesOfMoney(taxonomy);
  const all = record.proceeds.lines;
  const lines = all.filter(isRefinancing);
  const stated =
    (record.originalDebt?.length ?? 0) > 0 || isRefinancing({ purposeType: record.instrument.purposeType });
  if (lines.length === 0 && !stated) return undefined;
  return { lines, whole: lines.length === all.length };
};

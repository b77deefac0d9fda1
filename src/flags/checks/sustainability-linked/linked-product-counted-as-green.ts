import type { Check } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, flag, pass } from "../../outcome.js";

/** Money for general purposes reported as green because its terms move with a target. */
export const linkedProductCountedAsGreen: Check = ({ record, labels, parameters }) => {
  const reported = record.reporting?.greenAmount;
  const path = "reporting.greenAmount";
  const { lines: uses } = record.proceeds;
  const green = uses.filter(({ code }) => code !== undefined);
  if (reported === undefined) {
    // the green label will have it counted, and the linked one says nothing of its use
    const both = { code: "both-structures", path, params: { marked: green.length, uses: uses.length } };
    return conclude(labels.claims.has("green") ? [both] : [], [path]);
  }
  if (reported === 0) return pass;
  if (green.length === 0) return flag({ code: "no-green-line", path, params: { reported } });
  if (green.some(({ amount }) => amount === undefined)) return cannotDecide("proceeds.lines.amount");
  const lines = green.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return isBeyond(reported, lines * (1 + parameters.number("tolerance")))
    ? flag({ code: "beyond-green-lines", path, params: { reported, lines } })
    : pass;
};

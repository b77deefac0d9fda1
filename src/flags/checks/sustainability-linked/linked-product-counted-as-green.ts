import type { Check } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

/** Money for general purposes reported as green because its terms move with a target. */
export const linkedProductCountedAsGreen: Check = ({ record, parameters }) => {
  const reported = record.reporting?.greenAmount;
  if (reported === undefined) return cannotDecide("reporting.greenAmount");
  if (reported === 0) return pass;
  const green = record.proceeds.lines.filter(({ code }) => code !== undefined);
  const path = "reporting.greenAmount";
  if (green.length === 0) return flag({ code: "no-green-line", path, params: { reported } });
  if (green.some(({ amount }) => amount === undefined)) return cannotDecide("proceeds.lines.amount");
  const lines = green.reduce((sum, { amount = 0 }) => sum + amount, 0);
  return isBeyond(reported, lines * (1 + parameters.number("tolerance")))
    ? flag({ code: "beyond-green-lines", path, params: { reported, lines } })
    : pass;
};

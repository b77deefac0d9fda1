import { amountText } from "../../amount-text.js";
import type { Check } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** What is reported as green against the lines that a catalogue item is claimed for. */
export const mixedLoanCountedWhole: Check = ({ record, parameters }) => {
  const { lines } = record.proceeds;
  const reported = record.reporting?.greenAmount;
  if (lines.length < 2) return notApplicable;
  if (reported === undefined) return cannotDecide("reporting.greenAmount");
  if (lines.every(({ code }) => code === undefined)) return cannotDecide("proceeds.lines.code");
  if (lines.some(({ amount }) => amount === undefined)) return cannotDecide("proceeds.lines.amount");
  const eligible = lines.reduce((sum, { code, amount = 0 }) => (code === undefined ? sum : sum + amount), 0);
  const most = eligible * (1 + parameters.number("tolerance"));
  if (!isBeyond(reported, most)) return pass;
  const others = lines.filter(({ code }) => code === undefined).length;
  const params = { reported: amountText(reported), eligible: amountText(eligible), lines: others };
  return flag({ code: "counted-beyond-lines", path: "reporting.greenAmount", params });
};

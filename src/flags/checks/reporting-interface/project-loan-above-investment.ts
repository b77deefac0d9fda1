import type { Check } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

export const projectLoanAboveInvestment: Check = ({ record }) => {
  const { amount } = record.instrument;
  const { totalCost: cost } = record.project;
  if (amount === undefined || cost === undefined) return cannotDecide("instrument.amount");
  return isBeyond(amount, cost)
    ? flag({ code: "above-investment", path: "instrument.amount", params: { amount, cost } })
    : pass;
};

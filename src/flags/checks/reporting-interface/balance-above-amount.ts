import type { Check } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

export const balanceAboveAmount: Check = ({ record }) => {
  const { amount, balance } = record.instrument;
  if (amount === undefined || balance === undefined) return cannotDecide("instrument.amount");
  return isBeyond(balance, amount)
    ? flag({ code: "above-amount", path: "instrument.balance", params: { amount, balance } })
    : pass;
};

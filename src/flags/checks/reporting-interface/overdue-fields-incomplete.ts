import type { Check } from "../../check.js";
import { flag, pass } from "../../outcome.js";

export const overdueFieldsIncomplete: Check = ({ record: { reporting } }) => {
  const { overdueOn: date, overdueAmount: amount } = reporting ?? {};
  if (date !== undefined && amount === undefined)
    return flag({ code: "no-amount", path: "reporting.overdueAmount", params: { date } });
  if (date === undefined && amount !== undefined)
    return flag({ code: "no-date", path: "reporting.overdueOn", params: { amount } });
  return pass;
};

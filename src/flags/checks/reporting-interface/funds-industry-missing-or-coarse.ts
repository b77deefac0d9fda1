import type { Check } from "../../check.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

export const fundsIndustryMissingOrCoarse: Check = ({ record, parameters }) => {
  const funds = record.project.industry ?? record.fundsIndustry;
  const borrower = record.entity.industry;
  if (funds === undefined) {
    return borrower === undefined
      ? cannotDecide("project.industry")
      : flag({ code: "missing", path: "project.industry", params: { code: borrower } });
  }
  const digits = funds.replace(/\D/g, "");
  return digits.length < parameters.number("digits")
    ? flag({ code: "coarse", path: "project.industry", params: { code: funds } })
    : pass;
};

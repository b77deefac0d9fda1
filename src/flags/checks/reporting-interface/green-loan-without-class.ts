import type { Check } from "../../check.js";
import { flag, pass } from "../../outcome.js";

export const greenLoanWithoutClass: Check = ({ record: { codes } }) =>
  codes.pboc === undefined && codes.nfra === undefined && codes.local === undefined
    ? flag({ code: "no-class", path: "codes" })
    : pass;

import type { Check } from "../../check.js";
import { flag, notApplicable, pass } from "../../outcome.js";

export const rightsClassMissing: Check = ({ record: { reporting } }) => {
  if (reporting?.rightsFlag !== true) return notApplicable;
  return reporting.rightsClass === undefined
    ? flag({ code: "no-class", path: "reporting.rightsClass" })
    : pass;
};

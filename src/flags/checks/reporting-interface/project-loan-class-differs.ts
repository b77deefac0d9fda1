import type { Check, Finding } from "../../check.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { classSystems } from "./class-systems.js";

export const projectLoanClassDiffers: Check = ({ record, parameters }) => {
  const { purposeType } = record.instrument;
  if (purposeType === undefined) return cannotDecide("instrument.purposeType");
  if (!parameters.texts("projectLoan").includes(purposeType)) return notApplicable;
  const { id, codes } = record.project;
  const findings: Finding[] = id === undefined ? [{ code: "no-project-number", path: "project.id" }] : [];
  for (const system of classSystems) {
    const loan = record.codes[system];
    const project = codes?.[system];
    if (loan === undefined || project === undefined || loan === project) continue;
    findings.push({ code: "class-differs", path: `codes.${system}`, params: { system, loan, project } });
  }
  return conclude(findings, codes === undefined ? ["project.codes"] : []);
};

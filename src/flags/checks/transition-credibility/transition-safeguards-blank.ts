import type { Check, Finding } from "../../check.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { unitsOf } from "../../units-of.js";
import { valueIn } from "../../value-in.js";

/** The test for harm, and measures for people where work is lost. */
export const transitionSafeguardsBlank: Check = ({ record, labels, taxonomy, parameters }) => {
  const { transition, project } = record;
  if (transition === undefined)
    return cannotDecide(
      "transition.safeguards.dnsh",
      "transition.safeguards.justTransition",
      "project.jobsLost",
    );
  const { dnsh, justTransition } = transition.safeguards ?? {};
  const { jobsLost, capacityBefore, capacityAfter } = project;
  const path = "transition.safeguards.justTransition";
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (dnsh === undefined) findings.push({ code: "no-harm-test-blank", path: "transition.safeguards.dnsh" });

  const before = capacityBefore && valueIn(capacityBefore, capacityAfter?.unit, unitsOf(taxonomy));
  const after = capacityAfter?.value;
  const closing = before === undefined || after === undefined ? undefined : after < before;
  const social = parameters.texts("socialLabels");
  if (justTransition === undefined) {
    if (labels.known.some(({ id }) => social.includes(id)))
      findings.push({ code: "social-measure-blank", path });
    else if ((jobsLost ?? 0) > 0) findings.push({ code: "jobs-without-measure", path, params: { jobsLost } });
    else if (closing === true)
      findings.push({
        code: "closure-without-measure",
        path,
        params: { before, after, unit: capacityAfter?.unit },
      });
  }
  if (jobsLost === undefined) {
    if (closing === true) findings.push({ code: "no-job-figure", path: "project.jobsLost" });
    else missing.push("project.jobsLost");
  }
  return conclude(findings, missing);
};

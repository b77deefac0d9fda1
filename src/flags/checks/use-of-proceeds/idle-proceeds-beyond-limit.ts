import { addMonths } from "../../add-months.js";
import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude, notApplicable } from "../../outcome.js";

/** Money that waits for its use: how long, in what, and against the published plan. */
export const idleProceedsBeyondLimit: Check = (context) => {
  const { unallocated, idlePlacements = [] } = context.record.proceeds;
  if ((unallocated ?? 0) === 0 && idlePlacements.length === 0) return notApplicable;
  const findings: Finding[] = [];
  const missing = new Set<string>();
  if (idlePlacements.length === 0) missing.add("proceeds.idlePlacements");
  checkPlacements(context, findings, missing);
  checkPlan(context, findings, missing);
  return conclude(findings, [...missing]);
};

const checkPlacements = (
  { record, parameters, on }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const months = parameters.number("placementMonths");
  const safe = parameters.texts("safeKinds");
  const unsafe = parameters.texts("unsafeKinds");
  for (const [at, placement] of (record.proceeds.idlePlacements ?? []).entries()) {
    const { kind, from, to, disclosed } = placement;
    const path = `proceeds.idlePlacements.${at}`;
    const end = to ?? on;
    if (from === undefined) missing.add("proceeds.idlePlacements.from");
    else if (end === undefined) missing.add("proceeds.idlePlacements.to");
    else if (end > addMonths(from, months))
      findings.push({
        code: "placement-too-long",
        path: `${path}.to`,
        params: { kind, from, to: end, months },
      });
    else if (to === undefined) missing.add("proceeds.idlePlacements.to");
    if (kind === undefined) missing.add("proceeds.idlePlacements.kind");
    else if (holdsWord(kind, unsafe) || !holdsWord(kind, safe))
      findings.push({ code: "placement-not-liquid", path: `${path}.kind`, params: { kind } });
    if (disclosed === undefined) missing.add("proceeds.idlePlacements.disclosed");
    else if (!disclosed)
      findings.push({ code: "kinds-not-disclosed", path: `${path}.disclosed`, params: { kind } });
  }
};

/** The plan's step that was last due says how much may still be waiting. */
const checkPlan = (
  { record, on, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const { unallocated, plan } = record.proceeds;
  if (unallocated === undefined) missing.add("proceeds.unallocated");
  else if (unallocated === 0) return;
  if (plan === undefined || plan.length === 0 || plan.some(({ date }) => date === undefined)) {
    missing.add(plan?.length ? "proceeds.plan.date" : "proceeds.plan");
    return;
  }
  if (on === undefined || unallocated === undefined) return;
  const due = plan.filter(({ date }) => date !== undefined && date <= on);
  const step = due.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1);
  if (!step) return;
  const { amount } = record.instrument;
  const used = step.allocated;
  const planned =
    step.unallocated ?? (amount === undefined || used === undefined ? undefined : amount - used);
  if (planned === undefined) missing.add("proceeds.plan.unallocated");
  else if (isBeyond(unallocated, planned * (1 + parameters.number("planTolerance")))) {
    const params = { unallocated: amountText(unallocated), planned: amountText(planned), date: step.date };
    findings.push({ code: "above-plan", path: "proceeds.unallocated", params });
  }
};

import { addMonths } from "../../add-months.js";
import type { Check, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { monthsBetween } from "../../months-between.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { startOfLife } from "../../start-of-life.js";

const MONTHS = 12;

/** Whether the step can still bite: how long it lasts, what comes before it, how often is looked. */
export const observationTooLateOrCallable: Check = ({ record, parameters }) => {
  const { linked, instrument } = record;
  if (linked === undefined) return cannotDecide("linked.observations", "linked.stepEffectiveOn");
  const { stepEffectiveOn, observations } = linked;
  const { maturesOn, callDate } = instrument;
  const start = startOfLife(record);
  const findings: Finding[] = [];
  const missing: string[] = [
    ...notGiven({
      "linked.stepEffectiveOn": stepEffectiveOn,
      "linked.observations": observations,
      "instrument.maturesOn": maturesOn,
      "instrument.signedOn": start,
    }),
  ];
  const step = { path: "linked.stepEffectiveOn" };
  if (stepEffectiveOn !== undefined && maturesOn !== undefined && start !== undefined) {
    const period = MONTHS / parameters.number("couponsPerYear");
    const share = monthsBetween(stepEffectiveOn, maturesOn) / monthsBetween(start, maturesOn);
    const least = parameters.number("leastShare");
    const params = { on: stepEffectiveOn, maturesOn, share: Math.max(0, Math.round(share * 1000) / 10) };
    // a product that lives for one period has no earlier one to step in
    if (addMonths(start, period) < maturesOn && addMonths(stepEffectiveOn, period) >= maturesOn)
      findings.push({ ...step, code: "one-period-left", params });
    else if (isBeyond(least, share))
      findings.push({ ...step, code: "short-share", params: { ...params, least: least * 100 } });
  }
  if (callDate !== undefined && stepEffectiveOn !== undefined && callDate < stepEffectiveOn)
    findings.push({
      code: "call-before-step",
      path: "instrument.callDate",
      params: { callDate, on: stepEffectiveOn },
    });
  if (
    observations !== undefined &&
    (observations.length === 0 || observations.some(({ date }) => date === undefined))
  )
    missing.push("linked.observations.date");
  const dates = (observations ?? []).flatMap(({ date }) => (date === undefined ? [] : [date]));
  if (maturesOn !== undefined)
    for (const [index, { date }] of (observations ?? []).entries())
      if (date !== undefined && date > maturesOn)
        findings.push({
          code: "after-maturity",
          path: `linked.observations.${index}.date`,
          params: { date, maturesOn },
        });
  const years = parameters.number("yearsWithOne");
  if (
    dates.length === 1 &&
    start !== undefined &&
    maturesOn !== undefined &&
    maturesOn > addMonths(start, years * MONTHS)
  )
    findings.push({
      code: "one-observation",
      path: "linked.observations",
      params: { years, start, maturesOn },
    });
  return conclude(findings, missing);
};

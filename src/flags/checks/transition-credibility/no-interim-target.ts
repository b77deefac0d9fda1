import type { FinanceRecord } from "../../../record/record.js";
import { addMonths } from "../../add-months.js";
import type { Check, Finding } from "../../check.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { startOfLife } from "../../start-of-life.js";
import { yearOf } from "../../year-of.js";
import { bothWays, targetSeries } from "./target-series.js";

const MONTHS = 12;

/** Whether there is something to be held against while the money is out. */
export const noInterimTarget: Check = ({ record, labels, parameters }) => {
  const start = startOfLife(record);
  const { maturesOn } = record.instrument;
  const targets = record.transition?.targets;
  const spts = record.linked?.spts;
  const within = parameters.number("yearsToFirst");
  const after = (years: number) => (start === undefined ? undefined : addMonths(start, years * MONTHS));
  const long = beyond(maturesOn, after(parameters.number("longTenorYears")));
  const years = targetYears(record);
  const latest = start === undefined ? undefined : yearOf(start) + within;
  const far = latest === undefined ? undefined : years.some((year) => year > latest);
  if (targets === undefined && spts === undefined) {
    if (long === false) return notApplicable;
    return cannotDecide(labels.claims.has("linked") ? "linked.spts" : "transition.targets");
  }
  if (long === false && far === false) return notApplicable;

  const findings: Finding[] = [];
  const missing: string[] = [];
  const path = targets === undefined ? "linked.spts" : "transition.targets";
  const [first] = years;
  if (maturesOn === undefined) {
    missing.push("instrument.maturesOn");
    // a list told to be empty holds no target within any life; whether this one is long enough to need it is open
    if ((targets ?? []).length + (spts ?? []).length === 0) findings.push({ code: "none-told", path });
  } else if (!years.some((year) => year <= yearOf(maturesOn))) {
    const undated = undatedTargets(record);
    if (undated.length === 0) findings.push({ code: "none-within-life", path, params: { first, maturesOn } });
    missing.push(...undated);
  }
  if (start === undefined) missing.push("instrument.signedOn");
  else if (first !== undefined && latest !== undefined && first > latest)
    findings.push({ code: "first-too-late", path, params: { first, start, within } });
  for (const series of targetSeries(record)) {
    const turn = bothWays(series);
    if (turn) findings.push({ code: "not-monotone", path, params: { name: series.name, ...turn } });
  }
  const bases = (targets ?? []).map(({ basis }) => basis);
  const intensity = parameters.texts("intensityWords");
  if (
    bases.length > 0 &&
    bases.every((basis) => basis !== undefined && intensity.includes(basis.toLowerCase()))
  )
    findings.push({ code: "intensity-only", path: "transition.targets" });
  return conclude(findings, missing);
};

const beyond = (day: string | undefined, limit: string | undefined): boolean | undefined =>
  day === undefined || limit === undefined ? undefined : day > limit;

/** A target of which the year is not told may lie within the life. */
const undatedTargets = ({ transition, linked }: FinanceRecord): readonly string[] => [
  ...((transition?.targets ?? []).some(({ year, value }) => year === undefined && value !== undefined)
    ? ["transition.targets.year"]
    : []),
  ...((linked?.spts ?? []).some(({ date, value }) => date === undefined && value !== undefined)
    ? ["linked.spts.date"]
    : []),
];

/** Years of all targets that carry a figure, the earliest first. */
const targetYears = ({ transition, linked }: FinanceRecord): readonly number[] =>
  [
    ...(transition?.targets ?? []).flatMap(({ year, value }) =>
      year === undefined || value === undefined ? [] : [year],
    ),
    ...(linked?.spts ?? []).flatMap(({ date, value }) =>
      date === undefined || value === undefined ? [] : [yearOf(date)],
    ),
  ].sort((a, b) => a - b);

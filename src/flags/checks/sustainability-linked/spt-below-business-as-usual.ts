import { plainWord } from "../../../criteria/plain-word.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { startOfLife } from "../../start-of-life.js";
import { unitsOf } from "../../units-of.js";
import { valueIn } from "../../value-in.js";
import { yearOf } from "../../year-of.js";
import { type Kpi, kpiOfTarget, type Target } from "./kpi-of-target.js";
import { directionOf, trendOf, type YearValue } from "./trend.js";

/** Targets against what would come anyway: the trend, what was reached already, duties, the sector's entry value. */
export const sptBelowBusinessAsUsual: Check = (context) => {
  const { kpis = [], spts = [] } = context.record.linked ?? {};
  if (spts.length === 0) return cannotDecide("linked.spts.value");
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const [index, spt] of spts.entries()) {
    const kpi = kpiOfTarget(spt, kpis);
    const path = `linked.spts.${index}.value`;
    const part = judgeTarget(context, spt, kpi);
    findings.push(...part.findings.map((finding) => ({ ...finding, path })));
    for (const field of part.missing) missing.add(field);
  }
  if (context.record.entity.mandates === undefined) missing.add("entity.mandates");
  return conclude(findings, [...missing]);
};

interface Part {
  readonly findings: readonly Omit<Finding, "path">[];
  readonly missing: readonly string[];
}

const judgeTarget = (context: CheckContext, sent: Target, kpi: Kpi | undefined): Part => {
  if (sent.value === undefined) return { findings: [], missing: ["linked.spts.value"] };
  const spt = inUnitOf(kpi, sent, context);
  // a figure in another unit is no better target for being a smaller number
  if (spt === undefined) return { findings: [], missing: ["linked.spts.unit", "linked.kpis.unit"] };
  const { value, date } = spt;
  const { parameters, record } = context;
  const history = historyOf(kpi, parameters.number("mostYears"));
  const way = isIntensity(context, spt.unit ?? kpi?.unit)
    ? "lower"
    : directionOf(value, kpi?.baselineValue, history);
  const findings: Omit<Finding, "path">[] = [];
  const missing: string[] = [];
  const name = kpi?.name ?? spt.kpi;
  const reaches = (a: number, b: number) => !(way === "lower" ? isBeyond(a, b) : isBeyond(b, a));

  const trend = history.length >= parameters.number("fewestYears") ? trendOf(history) : undefined;
  const benchmark = benchmarkFor(context, spt, kpi);
  if (trend === undefined && benchmark === undefined) missing.push("linked.kpis.history", "linked.benchmark");
  if (trend !== undefined && date === undefined) missing.push("linked.spts.date");
  if (trend !== undefined && date !== undefined && way !== undefined) {
    const projected = trend(yearOf(date));
    if (reaches(projected, value))
      findings.push({
        code: "not-beyond-trend",
        params: { name, value, projected: round(projected), year: yearOf(date), years: history.length },
      });
  }
  const reached = way && reachedAtSigning(kpi, startOfLife(record), (a) => reaches(a, value));
  if (reached)
    findings.push({
      code: "already-reached",
      params: { name, value, found: reached.value, year: reached.year },
    });
  const duty = record.entity.mandates?.find((text) =>
    namesTarget(text, sent.value ?? value, sent.unit ?? kpi?.unit, name),
  );
  if (duty !== undefined) findings.push({ code: "equals-duty", params: { name, value, duty } });
  if (benchmark !== undefined && way !== undefined && !reaches(value, benchmark))
    findings.push({ code: "worse-than-sector", params: { name, value, benchmark: round(benchmark) } });
  return { findings, missing };
};

/** A target in the unit in which its KPI, and so the history, is told; nothing where the two do not go together. */
const inUnitOf = (
  kpi: Kpi | undefined,
  target: Target,
  { taxonomy }: CheckContext,
): (Target & { readonly value: number }) | undefined => {
  const { value, unit } = target;
  if (value === undefined) return undefined;
  if (unit === undefined || kpi?.unit === undefined || plainWord(unit) === plainWord(kpi.unit))
    return { ...target, value };
  const same = valueIn({ value, unit }, kpi.unit, unitsOf(taxonomy));
  return same === undefined ? undefined : { ...target, value: same, unit: kpi.unit };
};

/** Emissions or energy for one unit of output: whatever the parties say, less of it is better. */
const isIntensity = ({ taxonomy, parameters }: CheckContext, unit: string | undefined): boolean => {
  const [used = "", per] = (unit && unitsOf(taxonomy).read(unit)?.dimension.split("/")) || [];
  return per !== undefined && parameters.texts("lowerIsBetter").includes(used);
};

/** The newest figures, the earliest first. */
const historyOf = (kpi: Kpi | undefined, most: number): readonly YearValue[] =>
  (kpi?.history ?? [])
    .flatMap(({ year, value }) => (year === undefined || value === undefined ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year)
    .slice(-most);

/** The sector's entry value in the unit of the target. */
const benchmarkFor = (
  { record, taxonomy }: CheckContext,
  spt: Target,
  kpi: Kpi | undefined,
): number | undefined => {
  const { benchmark } = record.linked ?? {};
  return benchmark && valueIn(benchmark, spt.unit ?? kpi?.unit, unitsOf(taxonomy));
};

/** A figure of the year of signing or before, the baseline among them, that is as good as the target. */
const reachedAtSigning = (
  kpi: Kpi | undefined,
  start: string | undefined,
  isReached: (value: number) => boolean,
): YearValue | undefined => {
  const { history = [], baselineYear, baselineValue } = kpi ?? {};
  const last = start === undefined ? Number.POSITIVE_INFINITY : yearOf(start);
  return [{ year: baselineYear, value: baselineValue }, ...history]
    .flatMap(({ year, value }) => (year === undefined || value === undefined ? [] : [{ year, value }]))
    .filter(({ year }) => year <= last)
    .sort((a, b) => a.year - b.year)
    .slice(-1)
    .find(({ value }) => isReached(value));
};

const NUMBER = /\d+(?:\.\d+)?/g;

/** A duty that names the same figure for the same thing. */
const namesTarget = (
  text: string,
  value: number,
  unit: string | undefined,
  name: string | undefined,
): boolean =>
  [unit, name].some((word) => word !== undefined && text.includes(word)) &&
  (text.replaceAll(",", "").match(NUMBER) ?? []).some((found) => Number(found) === value);

const round = (value: number): number => Number(value.toPrecision(6));

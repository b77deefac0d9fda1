import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding, Parameters } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries } from "../../in-industries.js";
import { isBeyond } from "../../is-beyond.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { unitsOf } from "../../units-of.js";
import { valueIn } from "../../value-in.js";
import type { Kpi } from "./kpi-of-target.js";

/** Whether what is measured is what matters in the business of the borrower. */
export const kpiNotMaterial: Check = (context) => {
  const { record, parameters } = context;
  const kpis = record.linked?.kpis ?? [];
  if (kpis.length === 0) return cannotDecide("linked.kpis");
  const coverage = coverageOf(context, kpis);
  const enough = coverage !== undefined && !isBeyond(parameters.number("leastCoverage"), coverage);
  const findings: Finding[] = [];
  if (coverage !== undefined && !enough)
    findings.push({
      code: "low-coverage",
      path: "linked.kpis",
      params: { coverage: percent(coverage), least: percent(parameters.number("leastCoverage")) },
    });
  if (!enough) findings.push(...partFindings(record, kpis, parameters));
  findings.push(...dutyFindings(record, kpis), ...ownLabelFindings(record, kpis, parameters));
  const { industry } = record.entity;
  if (
    inIndustries(industry, parameters.texts("highEmissionIndustries")) &&
    !kpis.some((kpi) => isAbout(kpi, parameters.texts("emissionWords")))
  )
    findings.push({ code: "no-emission-kpi", path: "linked.kpis", params: { industry } });
  return conclude(findings, [
    ...(coverage === undefined ? ["linked.kpis.coveredEmissions", "entity.emissionsTotal"] : []),
    ...notGiven({ "entity.industry": industry, "entity.mandates": record.entity.mandates }),
  ]);
};

const isAbout = ({ name, definition, unit }: Kpi, words: readonly string[]): boolean =>
  holdsWord(name, words) || holdsWord(definition, words) || holdsWord(unit, words);

/** KPIs may overlap, so the widest counts and not their sum. */
const coverageOf = ({ record, taxonomy }: CheckContext, kpis: readonly Kpi[]): number | undefined => {
  const total = record.entity.emissionsTotal;
  if (total?.value === undefined || total.value <= 0) return undefined;
  const all = total.value;
  const shares = kpis.flatMap(({ coveredEmissions }) => {
    const covered = coveredEmissions && valueIn(coveredEmissions, total.unit, unitsOf(taxonomy));
    return covered === undefined ? [] : [covered / all];
  });
  return shares.length === 0 ? undefined : Math.max(...shares);
};

/** A KPI for one part of a group; how much that part is of the whole was not shown. */
const partFindings = (record: FinanceRecord, kpis: readonly Kpi[], parameters: Parameters): Finding[] => {
  const { name, group = [] } = record.entity;
  const isGroup = group.length > 0 || holdsWord(name, parameters.texts("groupWords"));
  const part = kpis.every(({ scope }) => holdsWord(scope, parameters.texts("partWords")));
  if (!part) return [];
  const params = { scope: kpis[0]?.scope, company: name };
  return [{ code: isGroup ? "kpi-at-subsidiary" : "kpi-of-a-part", path: "linked.kpis.0.scope", params }];
};

const dutyFindings = ({ entity }: FinanceRecord, kpis: readonly Kpi[]): Finding[] =>
  kpis.flatMap(({ name }, index): Finding[] => {
    const duty = name === undefined ? undefined : entity.mandates?.find((text) => holdsWord(text, [name]));
    return duty === undefined
      ? []
      : [{ code: "duty-by-law", path: `linked.kpis.${index}`, params: { name, duty } }];
  });

/** A bank that decides itself which loans are green decides its own coupon. */
const ownLabelFindings = (
  { entity }: FinanceRecord,
  kpis: readonly Kpi[],
  parameters: Parameters,
): Finding[] => {
  const isBank =
    inIndustries(entity.industry, parameters.texts("bankIndustries")) ||
    holdsWord(entity.name, parameters.texts("bankWords"));
  if (!isBank) return [];
  return kpis.flatMap((kpi, index): Finding[] =>
    isAbout(kpi, parameters.texts("ownLabelWords"))
      ? [{ code: "own-labelling", path: `linked.kpis.${index}`, params: { name: kpi.name } }]
      : [],
  );
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

import { emissionDataOf } from "../../../emissions/emission-data.js";
import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude, notApplicable } from "../../outcome.js";
import { yearOf } from "../../year-of.js";

type Benefit = NonNullable<FinanceRecord["benefits"]>[number];

/** Whether a benefit figure says how it was worked out, against what and for which share of the project. */
export const benefitNumberWithoutMethod: Check = (context) => {
  const benefits = (context.record.benefits ?? []).flatMap((benefit, at) =>
    benefit.value === undefined ? [] : [{ benefit, path: `benefits.${at}` }],
  );
  if (benefits.length === 0) return notApplicable;
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const { benefit, path } of benefits) {
    findings.push(...blanks(benefit, path, context));
    for (const part of [factorAge, factorRegion, share]) {
      const found = part(benefit, path, context);
      if (typeof found === "string") missing.add(found);
      else if (found) findings.push(found);
    }
  }
  return conclude(findings, [...missing]);
};

const isCarbon = ({ indicator, unit }: Benefit, { parameters }: CheckContext): boolean =>
  [indicator, unit].some((text) => holdsWord(text, parameters.texts("carbonWords")));

/** Only figures of carbon are worked out by an emission factor. */
const blanks = (benefit: Benefit, path: string, context: CheckContext): Finding[] => {
  const { indicator, value, unit, method, baseline, factorSource } = benefit;
  const params = { indicator, value, unit };
  const blank = (code: string, field: string): Finding => ({ code, path: `${path}.${field}`, params });
  return [
    ...(method === undefined ? [blank("no-method", "method")] : []),
    ...(baseline === undefined ? [blank("no-baseline", "baseline")] : []),
    ...(factorSource === undefined && isCarbon(benefit, context)
      ? [blank("no-factor-source", "factorSource")]
      : []),
  ];
};

type Part = (benefit: Benefit, path: string, context: CheckContext) => Finding | string | undefined;

/** Years between the factor and the year the figure is for; without a period, the year of the record. */
const factorAge: Part = ({ factorYear, factorSource, period }, path, { on, parameters }) => {
  if (factorSource === undefined) return undefined;
  if (factorYear === undefined) return "benefits.factorYear";
  const named = YEAR.exec(period ?? "")?.[0] ?? on;
  if (named === undefined) return "benefits.period";
  const year = yearOf(named);
  return year - factorYear > parameters.number("factorYears")
    ? { code: "factor-old", path: `${path}.factorYear`, params: { factor: factorYear, year } }
    : undefined;
};

const YEAR = /(?:19|20)\d{2}/;

/** A factor of one province for a project in another. */
const factorRegion: Part = ({ factorSource }, path, { record, taxonomy }) => {
  const { region } = record;
  if (factorSource === undefined || region === undefined) return undefined;
  const provinces = emissionDataOf(taxonomy)?.grid.provinces ?? [];
  const named = provinces.filter(({ name }) => factorSource.includes(name));
  if (named.length === 0) return undefined;
  const isOwn = named.some(({ name, region: code }) =>
    /^\d{6}$/.test(region) ? region.startsWith(code.slice(0, 2)) : region.startsWith(name),
  );
  const params = { factor: named[0]?.name, region };
  return isOwn ? undefined : { code: "factor-region", path: `${path}.factorSource`, params };
};

/** Attributed is the total times what is financed over what it costs. */
const share: Part = ({ indicator, unit, value = 0, shareFinanced }, path, context) => {
  const { instrument, project } = context.record;
  const { amount, greenShare = 1 } = instrument;
  const known =
    amount !== undefined && project.totalCost !== undefined && project.totalCost > 0
      ? (amount * greenShare) / project.totalCost
      : undefined;
  const part = known ?? shareFinanced;
  if (part === undefined) return "benefits.shareFinanced";
  const tolerance = context.parameters.number("tolerance");
  if (!isBeyond(1, part + tolerance)) return undefined;
  const params = { indicator, value, unit, share: Math.round(part * 1000) / 1000 };
  const found = { code: "full-benefit-claimed", path: `${path}.value`, params };
  if (shareFinanced !== undefined && isBeyond(shareFinanced, part + tolerance)) return found;
  const total = project.metrics.find((m) => m.name === indicator && m.unit === unit)?.value;
  if (total !== undefined) return isBeyond(value, total * (part + tolerance)) ? found : undefined;
  // a stated share says that the figure was apportioned; without it nobody can tell
  return shareFinanced === undefined ? "benefits.shareFinanced" : undefined;
};

import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { yearOf } from "../../year-of.js";
import { environmentalTriggers } from "./environmental-triggers.js";

/** The yearly environmental report a client owes by law, for the year before. */
export const mandatoryEnvironmentDisclosureBreach: Check = (context) => {
  const { record, on } = context;
  const { isListed, isBondIssuer, keyDischarger } = record.entity;
  const issues = isListed === true || isBondIssuer === true || record.kind === "bond";
  const unknown = [
    ...(isListed === undefined ? ["entity.isListed"] : []),
    ...(isBondIssuer === undefined ? ["entity.isBondIssuer"] : []),
    ...(keyDischarger === undefined ? ["entity.keyDischarger"] : []),
  ];
  if (!issues && keyDischarger !== true && unknown.length === 0) return notApplicable;
  if (on === undefined) return cannotDecide("instrument.approvedOn");
  const year = yearOf(on) - 1;
  const triggers = environmentalTriggers(year, context);
  if (!issues && keyDischarger !== true) {
    return triggers.penalties.length > 0 || triggers.missing.length > 0
      ? cannotDecide(...unknown)
      : notApplicable;
  }
  const owed = keyDischarger === true || triggers.penalties.length > 0;
  const findings: Finding[] = [];
  const missing = new Set(owed ? [] : triggers.missing);
  const report = reportOf(year, context, missing);
  if (owed && report === "absent") findings.push(breach(year, triggers.penalties, context));
  if (issues && report === "published") checkContent(context, findings, missing);
  return conclude(findings, [...missing]);
};

const reportOf = (
  year: number,
  { record, parameters }: CheckContext,
  missing: Set<string>,
): "published" | "absent" | "unknown" => {
  const publications = record.disclosures?.publications;
  if (publications === undefined) {
    missing.add("disclosures.publications");
    return "unknown";
  }
  const words = parameters.texts("reportWords");
  const published = publications.some(({ kind, period, publishedOn }) => {
    if (!holdsWord(kind, words)) return false;
    return period !== undefined
      ? period.includes(String(year))
      : publishedOn !== undefined && yearOf(publishedOn) === year + 1;
  });
  return published ? "published" : "absent";
};

/** Worse where money was raised under a label in the very year of the breach. */
const breach = (year: number, penalties: readonly string[], { record, labels }: CheckContext): Finding => {
  const { issuedOn, firstDrawdownOn, approvedOn } = record.instrument;
  const raised = issuedOn ?? firstDrawdownOn ?? approvedOn;
  const labelled = labels.known.length > 0 && raised !== undefined && yearOf(raised) === year;
  const params = { year, penalties: penalties.join("；"), raised };
  const code = labelled && penalties.length > 0 ? "financing-in-year-of-breach" : "no-environmental-report";
  return { code, path: "disclosures.publications", params };
};

const checkContent = (
  { record, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const fields = record.disclosures?.fields;
  if (fields === undefined) {
    missing.add("disclosures.fields");
    return;
  }
  const words = parameters.texts("projectWords");
  if (!fields.some((field) => holdsWord(field, words)))
    findings.push({ code: "financed-projects-left-out", path: "disclosures.fields" });
};

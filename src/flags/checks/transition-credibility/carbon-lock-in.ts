import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding, Parameters } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries, mayBeInIndustries } from "../../in-industries.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { yearOf } from "../../year-of.js";

const YEAR = /(?:19|20|21)\d{2}/g;

/** A fossil or process-emission asset that outlives the goals, and whether a dated step ends that. */
export const carbonLockIn: Check = (context) => {
  const { record, labels, parameters } = context;
  const lasting = isFossil(record, parameters);
  if (lasting === false) return notApplicable;
  if (lasting === undefined)
    return labels.claims.has("transition")
      ? cannotDecide("project.fuel", "project.technology")
      : notApplicable;
  const { assetLifeEnd, retrofitPath, isNewBuild } = record.project;
  const steps = (retrofitPath?.match(YEAR) ?? []).map(Number);
  const findings: Finding[] = [];
  const missing: string[] = [...notGiven({ "project.assetLifeEnd": assetLifeEnd })];
  if (retrofitPath === undefined) findings.push({ code: "no-statement", path: "project.retrofitPath" });
  if (assetLifeEnd !== undefined && steps.length === 0 && !isAbated(record, parameters)) {
    const end = yearOf(assetLifeEnd);
    const goal = parameters.number("nationalGoalYear");
    const own = netZeroYear(record, parameters);
    const path = "project.assetLifeEnd";
    if (end > goal && isNewBuild === undefined) missing.push("project.isNewBuild");
    if (end > goal && isNewBuild === true)
      findings.push({ code: "new-beyond-goal", path, params: { end, goal } });
    if (own !== undefined && end > own)
      findings.push({ code: "outlives-own-goal", path, params: { end, own } });
  }
  const payback = paybackFinding(context, steps);
  if (typeof payback === "string") missing.push(payback);
  else if (payback) findings.push(payback);
  return conclude(findings, missing);
};

/** Nothing where neither fuel, technology nor industry tells. */
const isFossil = (record: FinanceRecord, parameters: Parameters): boolean | undefined => {
  const { fuel, technology } = record.project;
  // a thermal power company that builds photovoltaics has no fossil asset here: the borrower's code does not tell
  const industry = record.fundsIndustry;
  if (fuel === undefined && technology === undefined && industry === undefined) return undefined;
  const words = parameters.texts("fossilWords");
  const clean = parameters.texts("notFossilWords");
  const named = [...(fuel ?? []), ...(technology ?? [])];
  if (named.some((word) => holdsWord(word, words) && !holdsWord(word, clean))) return true;
  const process = parameters.texts("processIndustries");
  if (inIndustries(industry, process)) return true;
  if (mayBeInIndustries(industry, process)) return undefined;
  return fuel === undefined && industry === undefined ? undefined : false;
};

const isAbated = ({ project }: FinanceRecord, parameters: Parameters): boolean =>
  project.emissionsAfter?.value === 0 ||
  project.technology?.some((word) => holdsWord(word, parameters.texts("abatementWords"))) === true;

/** The year in which the company says its emissions come to nothing. */
const netZeroYear = ({ transition }: FinanceRecord, parameters: Parameters): number | undefined => {
  const words = parameters.texts("netZeroWords");
  const years = (transition?.targets ?? []).flatMap(({ year, value, name, description }) =>
    year !== undefined && (value === 0 || holdsWord(name, words) || holdsWord(description, words))
      ? [year]
      : [],
  );
  return years.length === 0 ? undefined : Math.min(...years);
};

/** A measure that has not paid for itself when the asset is to go keeps the asset going. */
const paybackFinding = (
  { record, on }: CheckContext,
  steps: readonly number[],
): Finding | string | undefined => {
  const { paybackYears, assetLifeEnd } = record.project;
  if (paybackYears === undefined) return "project.paybackYears";
  const exit = steps.length > 0 ? Math.max(...steps) : assetLifeEnd && yearOf(assetLifeEnd);
  if (exit === undefined || exit === "") return undefined;
  if (on === undefined) return "instrument.approvedOn";
  const left = exit - yearOf(on);
  if (paybackYears <= left) return undefined;
  return { code: "payback-beyond-exit", path: "project.paybackYears", params: { paybackYears, left, exit } };
};

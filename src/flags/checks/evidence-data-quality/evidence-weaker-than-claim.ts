import { addMonths } from "../../add-months.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude, notApplicable } from "../../outcome.js";
import { wordFinder } from "../../word-finder.js";

/** Words that speak of something checked or reached, against the evidence there is. */
export const evidenceWeakerThanClaim: Check = (context) => {
  const { record, on, parameters } = context;
  const fields = claimsOf(context);
  if (fields.length === 0) return notApplicable;
  const verified = said(fields, "verifiedWords", context);
  const achieved = said(fields, "achievedWords", context);
  if (verified === undefined && achieved === undefined) return notApplicable;
  const { grade, date } = record.evidence ?? {};
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (verified) {
    if (grade === undefined) missing.push("evidence.grade");
    else if (grade >= parameters.number("weakGrade"))
      findings.push({ ...verified, code: "checked-words-weak-grade", params: { ...verified.params, grade } });
  }
  if (achieved) {
    const { stage } = record.project;
    if (holdsWord(stage, parameters.texts("notYetRunning")))
      findings.push({ ...achieved, code: "reached-before-running", params: { ...achieved.params, stage } });
    else if (stage === undefined && grade === undefined) missing.push("project.stage");
  }
  if (date === undefined) missing.push("evidence.date");
  else if (on !== undefined && addMonths(date, parameters.number("evidenceMonths")) < on)
    findings.push({ code: "evidence-old", path: "evidence.date", params: { date, on } });
  return conclude(findings, missing);
};

const claimsOf = ({ record }: CheckContext) => [
  ...(record.text?.marketing ?? []).map((text, i) => ({ field: `text.marketing.${i}`, text })),
  ...record.claims.map((text, i) => ({ field: `claims.${i}`, text })),
];

/** The first place where one of the words is said and not denied. */
const said = (
  fields: ReturnType<typeof claimsOf>,
  words: string,
  { parameters, taxonomy }: CheckContext,
): Omit<Finding, "code"> | undefined => {
  const [first] = wordFinder(parameters.texts(words), parameters.texts("denials"), taxonomy)(fields);
  if (first === undefined) return undefined;
  const { field, start, end, text } = first;
  return { path: field, params: { word: text }, span: { start, end } };
};

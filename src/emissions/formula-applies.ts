import type { FinanceRecord } from "../record/record.js";
import type { EmissionContext } from "./emission-context.js";
import { namesOf } from "./formula-inputs.js";
import type { Formula } from "./formula-schema.js";
import { namedIn } from "./plain-names.js";

/** Whether a formula is meant for what a record finances: by subject, or by a figure only it asks for. */
export const formulaApplies = (formula: Formula, context: EmissionContext): boolean =>
  isSubject(formula, context.record) ||
  (formula.inputs ?? []).some(
    (input) => input.marks && namedIn(context.record.project.metrics, namesOf(input, context)).length > 0,
  );

/** The industry of the funds decides where it is given; words only where it is not. */
export const isSubject = ({ subject }: Formula, record: FinanceRecord): boolean => {
  if (subject === undefined) return false;
  const { industries } = subject;
  if (industries !== undefined && record.fundsIndustry !== undefined) {
    return industries.includes(record.fundsIndustry.replace(/^[A-Za-z]/, ""));
  }
  return subject.words.some((word) => record.texts.some(({ text }) => text.includes(word)));
};

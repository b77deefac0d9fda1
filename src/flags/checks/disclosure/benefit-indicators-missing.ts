import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inGroups } from "../../in-groups.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { statedCodes } from "../../stated-codes.js";

/** Indicators a report has to give for the kind of project; one that is named with a reason counts as given. */
export const benefitIndicatorsMissing: Check = (context) => {
  const { record, parameters } = context;
  const { stage } = record.project;
  if (stage !== undefined && !holdsWord(stage, parameters.texts("operationWords"))) return notApplicable;
  const given = record.disclosures?.fields;
  const missing = stage === undefined ? ["project.stage"] : [];
  if (given === undefined) return cannotDecide(...missing, "disclosures.fields");
  // that nothing is published is told; whether anything was due is not, so it stays a note
  const code = stage === undefined ? "no-indicator-yet" : "no-indicator";
  if (given.length === 0) return conclude([{ code, path: "disclosures.fields", params: { stage } }], missing);
  if (stage === undefined) return cannotDecide(...missing);
  const known = hasKnownSet(context);
  if (known === undefined) return cannotDecide("catalogue.matchedCode");
  if (!known) return notApplicable;
  return conclude([
    ...absent("mandatory", "mandatory-missing", context),
    ...absent("optional", "optional-missing", context),
  ]);
};

/** Whether the indicators of the row's group are known; nothing where no row is. */
const hasKnownSet = ({ record, green, parameters }: CheckContext): boolean | undefined => {
  const groups = parameters.texts("groups");
  const stated = statedCodes(record).map(({ code }) => code);
  const matched = green?.category === "green" ? green.matches.slice(0, 1).map(({ code }) => code) : [];
  const codes = stated.length > 0 ? stated : matched;
  return codes.length === 0
    ? undefined
    : codes.some((code) => inGroups(code, green?.edition, groups) === true);
};

/** Indicators are listed as `name|word|word`. */
const absent = (list: string, code: string, { record, parameters }: CheckContext): readonly Finding[] => {
  const given = record.disclosures?.fields ?? [];
  const names = parameters.texts(list).flatMap((entry) => {
    const [name = "", ...words] = entry.split("|");
    return given.some((field) => holdsWord(field, words)) ? [] : [name];
  });
  if (names.length === 0) return [];
  return [{ code, path: "disclosures.fields", params: { indicators: names.join("、") } }];
};

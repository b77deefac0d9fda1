import type { OwnRule, RuleCondition } from "../catalogue/own-rule-schema.js";
import { ruleOfOwn } from "../catalogue/rule-of-own.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { placeOf } from "../record/short-names.js";
import type { Check } from "./check.js";
import { declaredCheck } from "./declared/declared-check.js";
import type { DefinedRule } from "./defined-rule.js";
import { isRecordPath, suggestPath } from "./is-record-path.js";

/**
 * Makes a rule that fits its schema ready to run.
 *
 * @throws VerdexError `RULE_INVALID` where it names a field or a finding that is not there.
 */
export const openOwnRule = (own: OwnRule, check?: Check): DefinedRule => {
  if ((check === undefined) === (own.flagWhen === undefined))
    throw invalidRule(own.id, "flagWhen", "either flagWhen or a check function");
  // a program in JavaScript may send anything
  if (check !== undefined && typeof (check as unknown) !== "function")
    throw invalidRule(own.id, "check", `found a ${typeof check}, expected a function`);
  for (const [at, { finding }] of (own.flagWhen ?? []).entries())
    if (!Object.hasOwn(own.findings, finding))
      throw invalidRule(
        own.id,
        `flagWhen.${at}.finding`,
        `no finding ${finding} among ${Object.keys(own.findings)}`,
      );
  const asked = [...new Set((own.flagWhen ?? []).flatMap(({ when }) => fieldsOf(when)))];
  const fields = asked.filter((field) => !ABOUT_THE_ANSWER.test(field));
  for (const path of [...fields, ...(own.applies.fields ?? [])])
    if (!isRecordPath(path)) throw invalidRule(own.id, path, noSuchField(path));
  const places = (paths: readonly string[]): string[] => placesOf(paths, own.appliesTo);
  const applies = own.applies.fields && { ...own.applies, fields: places(own.applies.fields) };
  const opened = applies ? { ...own, applies } : own;
  const rule = ruleOfOwn(opened, places([...fields, ...(own.applies.fields ?? [])]));
  return check ? { rule, check } : { rule, check: declaredCheck(own.flagWhen ?? []), declared: own };
};

/** Where records that were read hold the fields; a rule may name them as a sender does. */
const placesOf = (paths: readonly string[], kinds: OwnRule["appliesTo"]): string[] => {
  const places = kinds.flatMap((kind) => (kind === "label" ? [] : paths.map((path) => placeOf(path, kind))));
  return [...new Set(places)];
};

const noSuchField = (path: string): string => {
  const near = suggestPath(path);
  return `no field of the record has this path${near === "" ? "" : ` (did you mean ${near}?)`}`;
};

const ABOUT_THE_ANSWER = /^(?:claims|answer\.(?:category|status|code|regime))$/;

const fieldsOf = (condition: RuleCondition): string[] => {
  if ("allOf" in condition) return condition.allOf.flatMap(fieldsOf);
  if ("anyOf" in condition) return condition.anyOf.flatMap(fieldsOf);
  return "not" in condition ? fieldsOf(condition.not) : [condition.field];
};

/** The error of a rule, with the place of what is wrong. */
export const invalidRule = (id: string, path: string, detail: string): VerdexError =>
  new VerdexError("RULE_INVALID", message("en", "RULE_INVALID", { found: id, path, detail }), { path });

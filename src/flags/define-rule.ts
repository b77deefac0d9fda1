import {
  type OwnRuleInput,
  ownRuleSchema,
  type RuleCondition,
  ruleOfOwn,
} from "../catalogue/own-rule-schema.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import type { Check } from "./check.js";
import { declaredCheck } from "./declared/declared-check.js";
import type { DefinedRule } from "./defined-rule.js";
import { isRecordPath } from "./is-record-path.js";

/** An own rule in code: as in YAML, with a check function instead of `flagWhen`. @since 0.2.0 */
export type RuleDefinition = OwnRuleInput & { readonly check?: Check };

/**
 * Makes a rule of a bank's own, for `createClassifier({ rules: { own: [rule] } })`. It is told by `flagWhen`,
 * or by a `check` function that has to be pure.
 *
 * @example
 * defineRule({
 *   id: "large-loan-without-site", title: "大额贷款未说明地点", severity: "medium",
 *   why: "行内制度要求", basis: [{ document: "行内绿色贷款管理办法", article: "第12条", demands: "说明项目所在地" }],
 *   remediation: "补充项目所在地", findings: { "no-region": { text: "贷款 {found} 元，未说明项目所在地" } },
 *   flagWhen: [{ finding: "no-region", when: { allOf: [
 *     { field: "instrument.amount", above: 100000000 }, { field: "project.region", given: false } ] } }],
 * });
 * @throws VerdexError `RULE_INVALID` with the place of the first thing that is wrong.
 * @since 0.2.0
 */
export const defineRule = ({ check, ...definition }: RuleDefinition): DefinedRule => {
  const parsed = ownRuleSchema.safeParse(definition);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(definition.id, issue?.path.join(".") ?? "", issue?.message ?? "");
  }
  const own = parsed.data;
  if ((check === undefined) === (own.flagWhen === undefined))
    throw invalid(own.id, "flagWhen", "either flagWhen or a check function");
  for (const [at, { finding }] of (own.flagWhen ?? []).entries())
    if (!Object.hasOwn(own.findings, finding))
      throw invalid(
        own.id,
        `flagWhen.${at}.finding`,
        `no finding ${finding} among ${Object.keys(own.findings)}`,
      );
  const fields = [...new Set((own.flagWhen ?? []).flatMap(({ when }) => fieldsOf(when)))];
  const paths = [...fields.filter((field) => !ABOUT_THE_ANSWER.test(field)), ...(own.applies.fields ?? [])];
  for (const path of paths)
    if (!isRecordPath(path)) throw invalid(own.id, path, "no field of the record has this path");
  const rule = ruleOfOwn(own, paths);
  return check ? { rule, check } : { rule, check: declaredCheck(own.flagWhen ?? []), declared: own };
};

const ABOUT_THE_ANSWER = /^(?:claims|answer\.(?:category|status|code|regime))$/;

const fieldsOf = (condition: RuleCondition): string[] => {
  if ("allOf" in condition) return condition.allOf.flatMap(fieldsOf);
  if ("anyOf" in condition) return condition.anyOf.flatMap(fieldsOf);
  return "not" in condition ? fieldsOf(condition.not) : [condition.field];
};

const invalid = (id: string, path: string, detail: string): VerdexError =>
  new VerdexError("RULE_INVALID", message("en", "RULE_INVALID", { found: id, path, detail }), { path });

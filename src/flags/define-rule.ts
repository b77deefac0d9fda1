import { type OwnRuleInput, ownRuleSchema } from "../catalogue/own-rule-schema.js";
import type { Check } from "./check.js";
import type { DefinedRule } from "./defined-rule.js";
import { invalidRule, openOwnRule } from "./open-own-rule.js";

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
    throw invalidRule(definition.id, issue?.path.join(".") ?? "", issue?.message ?? "");
  }
  return openOwnRule(parsed.data, check);
};

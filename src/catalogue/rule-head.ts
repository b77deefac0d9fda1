import type { Rule } from "./rule-schema.js";

/** What has to be known of a rule before it is called: small, so that a start does not read all their texts. */
export type RuleHead = Pick<Rule, "id" | "group" | "applies" | "verified" | "severity"> & {
  readonly kinds: readonly ("loan" | "bond" | "project")[];
};

export const ruleHead = ({ id, group, applies, appliesTo, verified, severity }: Rule): RuleHead => ({
  id,
  group,
  applies,
  verified,
  severity,
  kinds: appliesTo.flatMap((kind) => (kind === "label" ? [] : [kind])),
});

import type { RuleHead } from "../catalogue/rule-head.js";
import type { Rule } from "../catalogue/rule-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

/** Folder of the rules in a taxonomy, and the list of their heads that the compile step makes of it. */
export const RULES = "rules";
export const RULE_HEADS = "rule-heads";

/** Heads of the rules of a taxonomy, by group and id. */
export const ruleHeadsOf = (taxonomy: Taxonomy): readonly RuleHead[] =>
  (taxonomy.document(RULE_HEADS, "all") as readonly RuleHead[] | undefined) ?? [];

/** One rule with all its texts; checked when the taxonomy was compiled. */
export const ruleOf = (taxonomy: Taxonomy, { group, id }: Pick<RuleHead, "group" | "id">): Rule | undefined =>
  taxonomy.document(RULES, `${group}/${id}`) as Rule | undefined;

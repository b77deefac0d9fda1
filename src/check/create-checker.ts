import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createAssessor } from "../classify/create-assessor.js";
import type { RuleSettings } from "../config/config-schema.js";
import { rulesOptionsOf } from "../config/rules-options-of.js";
import { classifierOver } from "../engine/classifier.js";
import type { DefinedRule } from "../flags/defined-rule.js";
import { type ActiveRule, ruleSetOf } from "../flags/rule-set.js";
import type { Lang } from "../messages/lang.js";
import { type CheckedProduct, createProductChecker } from "../products/check-product.js";
import type { Product } from "../products/product-schema.js";
import type { Result } from "../result/schema.js";

/** Everything documents are checked with under one set of rules. */
export interface Checker {
  readonly lang: Lang;
  readonly taxonomy: Taxonomy;
  classify(record: unknown): Result;
  product(product: Product): CheckedProduct;
  readonly docsUrl: string | undefined;
  /** The rules that run. */
  readonly rules: readonly ActiveRule[];
  /** A rule that runs, by id. */
  rule(id: string): ActiveRule | undefined;
}

export interface CheckerOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  readonly asOf?: string | undefined;
  readonly unattributed?: boolean | undefined;
  readonly rules?: RuleSettings | undefined;
  readonly own: readonly DefinedRule[];
  /** Address below which the pages of rules are served. */
  readonly docsUrl?: string | undefined;
}

/** @throws VerdexError `UNKNOWN_RULE` for a rule that is not there. */
export const createChecker = ({
  taxonomy,
  lang,
  asOf,
  unattributed,
  rules,
  own,
  docsUrl,
}: CheckerOptions): Checker => {
  const options = rulesOptionsOf(rules, own);
  const active = ruleSetOf(taxonomy, options, lang);
  const byId = new Map(active.map((rule) => [rule.head.id, rule]));
  const assessor = createAssessor({ taxonomy, lang, unattributed: unattributed === true });
  const classifier = classifierOver(assessor, { taxonomy, lang, rules: options });
  const fileRules = active.filter(({ head }) => head.kinds.length === 0);
  return {
    lang,
    taxonomy,
    docsUrl,
    rules: active,
    classify: (record) => classifier.classify(record, asOf === undefined ? {} : { asOf }),
    product: createProductChecker({ classifier, assessor, lang, rules: fileRules, asOf }),
    rule: (id) => byId.get(id),
  };
};

import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { ClaimedRole } from "../catalogue/rule-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Assessor } from "../classify/create-assessor.js";
import type { Classifier } from "../engine/classifier.js";
import type { ActiveRule } from "../flags/rule-set.js";
import type { LabelFacts } from "../labels/label-facts.js";
import type { LabelTable } from "../labels/label-table.js";
import { labelTableOf } from "../labels/label-table.js";
import type { Lang } from "../messages/lang.js";
import type { Answered, Result } from "../result/schema.js";
import { createUseAnswers } from "./create-use-answers.js";
import type { ProductContext, ProductFinding } from "./product-check.js";
import { productChecks } from "./product-checks.js";
import { catalogueOf, labelsOf, productRecord } from "./product-record.js";
import type { Product } from "./product-schema.js";

/** What the checks of product files come to for one product. */
export interface CheckedProduct {
  readonly record: Readonly<Record<string, unknown>>;
  readonly result: Result;
  readonly findings: readonly { readonly rule: ActiveRule; readonly finding: ProductFinding }[];
  /** How many checks were made. */
  readonly checked: number;
}

export interface ProductCheckerOptions {
  readonly classifier: Classifier;
  /** The one the classifier works over. */
  readonly assessor: Assessor;
  readonly lang: Lang;
  /** Rules of product files that run. */
  readonly rules: readonly ActiveRule[];
  readonly asOf?: string | undefined;
}

/** Checks product files: the record a product amounts to, then what only a file can get wrong. */
export const createProductChecker = ({ classifier, assessor, lang, rules, asOf }: ProductCheckerOptions) => {
  const { taxonomy } = classifier;
  const table = labelTableOf(taxonomy);
  const answered = createUseAnswers({ assessor, lang, asOf });
  const active = rules.flatMap((rule) => {
    const check = productChecks[rule.head.id];
    return check ? [{ rule, check }] : [];
  });
  return (product: Product): CheckedProduct => {
    const record = productRecord(product);
    const result = classifier.classify(record, asOf === undefined ? {} : { asOf });
    const answer = result.outcome === "answered" ? result : undefined;
    const edition = editionOf(product, answer, taxonomy);
    const context: ProductContext = {
      product,
      record,
      result: answer,
      labels: labelFacts(product, table),
      taxonomy,
      edition,
      answerUse: (use, industry) => edition && answered(use, industry, edition, record),
      lang,
    };
    const findings = active.flatMap(({ rule, check }) =>
      check(context).map((finding) => ({ rule, finding })),
    );
    return { record, result, findings, checked: active.length };
  };
};

/**
 * The edition a product names; where its catalogue has none of that name, or none is named, the one its dates call
 * for: a wrong edition is told once and hides nothing else.
 */
const editionOf = (
  product: Product,
  answer: Answered | undefined,
  taxonomy: Taxonomy,
): EditionSummary | undefined => {
  const named = catalogueOf(product);
  const green = answer?.assessments.find(({ regime }) => regime === "national-green");
  const id = named.id ?? green?.catalogue;
  const editions = taxonomy.editions().filter(({ catalogue }) => catalogue === id);
  const find = (edition: string | undefined) => editions.find((one) => one.edition === edition);
  const called = green?.catalogue === id ? green?.edition : undefined;
  return find(named.edition) ?? find(called) ?? editions.at(-1);
};

const labelFacts = (product: Product, table: LabelTable): LabelFacts => {
  const words = labelsOf(product);
  const known = words.map((word) => table.find(word)).filter((label) => label !== undefined);
  const unknown = words.filter((word) => !table.find(word));
  return { known, unknown, claims: new Set<ClaimedRole>(known.flatMap(({ claims }) => claims)) };
};

import { bundledTaxonomy } from "../bundled-taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { checkOptions } from "../record/check-options.js";
import type { Result } from "../result/schema.js";
import { type Classifier, type ClassifyOptions, createClassifier } from "./classifier.js";

const classifiers = new Map<Lang, Classifier>();

/**
 * Classifies one record against the catalogues that come with the package: one frozen JSON-safe result. Never throws
 * for what a record contains; `RecordInput` says what it may.
 *
 * @example
 * classify({ id: "L-1", kind: "loan", purpose: "新建100MW农光互补光伏电站", approvedOn: "2025-11-03" })
 * @throws VerdexError `USAGE` for options of another kind, and as `Classifier.classify`.
 * @since 0.2.0
 */
export const classify = (
  record: unknown,
  options: ClassifyOptions & { readonly lang?: Lang } = {},
): Result => {
  const { lang = "zh", ...rest } = checkOptions(options);
  let classifier = classifiers.get(lang);
  if (!classifier) {
    classifier = createClassifier({ taxonomy: bundledTaxonomy(), lang });
    classifiers.set(lang, classifier);
  }
  return classifier.classify(record, rest);
};

import { bundledTaxonomy } from "../bundled-taxonomy.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { checkOptions, wrongUse } from "../record/check-options.js";
import { isPlainObject } from "../record/is-plain-object.js";
import type { Result } from "../result/schema.js";
import { explainItem } from "./explain-item.js";
import { explainResult } from "./explain-result.js";
import type { CodeExplanation } from "./item-explanation.js";
import type { ResultExplanation } from "./result-explanation.js";

/**
 * Catalogues and language of an explanation.
 *
 * @since 0.2.0
 */
export interface ExplainOptions {
  /** Default: the catalogues that come with the package. */
  readonly taxonomy?: Taxonomy | undefined;
  /** Language of our own sentences; names stay as printed. Default `zh`. */
  readonly lang?: Lang | undefined;
}

/**
 * Where a code is looked up.
 *
 * @since 0.2.0
 */
export interface ExplainCodeOptions extends ExplainOptions {
  /** Where to look the code up. Default: the edition in force a person most likely means. */
  readonly catalogue?: string | undefined;
  readonly edition?: string | undefined;
}

/**
 * What an explanation of a result is given beside it.
 *
 * @since 0.2.0
 */
export interface ExplainRecordOptions extends ExplainOptions {
  /** The record as it was sent, to show the words in their context; without it they stand alone. */
  readonly record?: unknown;
}

/**
 * Tells all about a code of a catalogue: what it covers, on which conditions, what it is not, what it was
 * before.
 *
 * @returns undefined where no edition has the code
 * @example explain("4.2.2", { lang: "en" })
 * @since 0.2.0
 */
export function explain(code: string, options?: ExplainCodeOptions): CodeExplanation | undefined;
/**
 * Tells why a record was answered as it was: decision, next steps, edition, words in their context, conditions,
 * close candidates.
 *
 * @example explain(classify(record), { record })
 * @since 0.2.0
 */
export function explain(result: Result, options?: ExplainRecordOptions): ResultExplanation;
export function explain(
  subject: string | Result,
  options: ExplainCodeOptions & ExplainRecordOptions = {},
): CodeExplanation | ResultExplanation | undefined {
  const { taxonomy = bundledTaxonomy(), ...rest } = checkOptions(options);
  if (typeof subject === "string") return explainItem(taxonomy, subject, rest);
  // a program in JavaScript may send anything
  if (!isPlainObject(subject)) throw wrongUse(rest.lang ?? "zh", "subject", subject, "expected.result");
  return explainResult(subject, { ...rest, taxonomy });
}

import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { LabelFacts } from "../labels/label-facts.js";
import type { MessageParams } from "../messages/fill-template.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment, Decision } from "../result/schema.js";

/**
 * What a check is given: the record, what was made of it, and the rule's own numbers and words.
 *
 * @since 0.2.0
 */
export interface CheckContext {
  readonly record: FinanceRecord;
  /** The labels of the record and what it claims by them. */
  readonly labels: LabelFacts;
  readonly decision: Decision;
  /** One for each regime that had something to say. */
  readonly assessments: readonly Assessment[];
  /** The answer of the national green catalogue. */
  readonly green: Assessment | undefined;
  readonly taxonomy: Taxonomy;
  /** The day that was asked for, else the day the record was decided on. */
  readonly on: string | undefined;
  readonly parameters: Parameters;
}

/**
 * Parameters of a rule at the day of the record.
 *
 * @since 0.2.0
 */
export interface Parameters {
  /** @throws VerdexError `INTERNAL` where the rule has no number of this name. */
  number(name: string): number;
  text(name: string): string;
  texts(name: string): readonly string[];
}

/**
 * One thing a check found; its text and severity stand under `code` in the `findings` of the rule.
 *
 * @since 0.2.0
 */
export interface Finding {
  /** Name in `findings` of the rule. */
  readonly code: string;
  /** Path of the field it was found in, by schema names: `instrument.labels`, `proceeds.lines.0.amount`. */
  readonly path: string;
  /** What fills the gaps of the text. */
  readonly params?: MessageParams;
  /** UTF-16 offsets into that field, where it is a text. */
  readonly span?: { readonly start: number; readonly end: number };
}

/**
 * What a check comes to. `cannot_decide` and `missing` name the fields that would have to be given, by schema paths.
 *
 * @since 0.2.0
 */
export type Outcome =
  | { readonly result: "not_applicable" }
  | { readonly result: "pass" }
  /** Schema paths that would have to be given. */
  | { readonly result: "cannot_decide"; readonly missing: readonly string[] }
  | {
      readonly result: "flag";
      readonly findings: readonly Finding[];
      /** What could not be looked at beside what was found. */
      readonly missing?: readonly string[];
    };

/**
 * Decides one rule for one record. Pure; called only where the rule's `applies` holds. What it throws, and an
 * answer that is no outcome, stops `classify` with `RULE_INVALID`: a rule that fails must not pass for one that
 * found nothing.
 *
 * @since 0.2.0
 */
export type Check = (context: CheckContext) => Outcome;

import type { EditionRef } from "../catalogue/edition-ref.js";
import { freezeDeep } from "../catalogue/freeze-deep.js";
import { knownGreenEdition } from "../catalogue/known-green-edition.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { type Assessor, createAssessor } from "../classify/create-assessor.js";
import { decide } from "../classify/decide.js";
import { decisionDate, recordDates } from "../classify/record-dates.js";
import { createPaperNotices } from "../criteria/paper-notices.js";
import { createFlagger } from "../flags/create-flagger.js";
import type { RulesOptions } from "../flags/rules-options.js";
import type { Lang } from "../messages/lang.js";
import { checkDate } from "../record/check-date.js";
import { checkOptions } from "../record/check-options.js";
import { rememberRead } from "../record/last-read.js";
import { parseRecord } from "../record/parse-record.js";
import { engineVersion } from "../result/engine-version.js";
import type { Result } from "../result/schema.js";

/**
 * What one question adds to the record: the day it is asked for, and an edition to judge by.
 *
 * @since 0.2.0
 */
export interface ClassifyOptions {
  /** The day the question is asked for, `YYYY-MM-DD`. Later events of the record count as not yet happened. */
  readonly asOf?: string;
  /** National green edition to judge by, instead of the one the record's dates call for. */
  readonly edition?: EditionRef;
}

/**
 * What a classifier is made of: catalogues, language and rules.
 *
 * @example createClassifier({ taxonomy: bundledTaxonomy(), lang: "en" })
 *
 * @since 0.2.0
 */
export interface ClassifierOptions {
  readonly taxonomy: Taxonomy;
  /** Language of sentences in results; codes are the same in both. Default `zh`. */
  readonly lang?: Lang;
  /** Transition lists whose issuer is not known take part; they inform and never decide. Default `false`. */
  readonly unattributed?: boolean;
  /** Which greenwashing-risk rules run and how. Default: all whose demand was read. */
  readonly rules?: RulesOptions;
}

/**
 * Classifies records against one set of catalogues.
 *
 * @since 0.2.0
 */
export interface Classifier {
  readonly taxonomy: Taxonomy;
  /**
   * One record in, one frozen JSON-safe result out; never throws for what a record contains.
   *
   * @throws VerdexError `USAGE` for options of another kind, `INVALID_DATE` where `asOf` is no day,
   * `UNKNOWN_CATALOGUE` where `edition` is not there, `RULE_INVALID` where the check function of an own rule fails.
   */
  classify(record: unknown, options?: ClassifyOptions): Result;
}

/**
 * Makes a classifier. Indexes are built when an edition is first needed and kept.
 *
 * @throws VerdexError `USAGE` without a taxonomy or in a language there is not, `CONFIG_INVALID`, `UNKNOWN_RULE` or
 * `RULE_INVALID` for rules that cannot be followed.
 * @since 0.2.0
 */
export const createClassifier = (options: ClassifierOptions): Classifier => {
  checkOptions(options, "taxonomy");
  return classifierOver(createAssessor(options), options);
};

/** A classifier over an assessor that others use as well, so that indexes are held once. */
export const classifierOver = (
  assessor: Assessor,
  { taxonomy, lang = "zh", rules }: Omit<ClassifierOptions, "unattributed">,
): Classifier => {
  const flagger = createFlagger({ taxonomy, lang, rules });
  const papersOf = createPaperNotices(taxonomy, lang);
  return {
    taxonomy,
    classify(input, options = {}) {
      checkOptions(options);
      const asOf = checkDate(options.asOf, "asOf", lang);
      knownGreenEdition(taxonomy, options.edition, lang);
      const parsed = parseRecord(input, { lang });
      const stamp = { digest: taxonomy.digest, engine: engineVersion };
      if (!parsed.ok) {
        return freezeDeep<Result>({ id: parsed.id, outcome: "rejected", error: parsed.error, ...stamp });
      }
      const { record, notices } = parsed;
      const { assessments } = assessor.assess(record, options);
      const decision = decide(assessments, lang);
      const on = asOf ?? decisionDate(record.kind, recordDates(record, asOf));
      const flagged = flagger.flag({ record, decision, assessments, on });
      const result = freezeDeep<Result>({
        id: record.id,
        outcome: "answered",
        decision,
        assessments,
        flags: flagged.flags,
        undecided: flagged.undecided,
        risk: flagged.risk,
        notices: [...notices, ...papersOf(record), ...flagged.notices],
        asOf: on ?? null,
        ...stamp,
      });
      rememberRead({ result, sent: input, record });
      return result;
    },
  };
};

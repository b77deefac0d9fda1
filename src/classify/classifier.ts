import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createFlagger } from "../flags/create-flagger.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { keepTexts } from "../match/keep-texts.js";
import { createTextReader, type TextField } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { parseRecord } from "../record/parse-record.js";
import type { FinanceRecord } from "../record/record.js";
import { engineVersion } from "../result/engine-version.js";
import { freezeDeep } from "../result/freeze-result.js";
import type { Assessment, Result } from "../result/schema.js";
import { assessGreen } from "./assess-green.js";
import { assessNegative } from "./assess-negative.js";
import { assessTransition } from "./assess-transition.js";
import { decide } from "./decide.js";
import { chainOf } from "./edition-for.js";
import { createEngines } from "./engines.js";
import { greenRulesOf } from "./green-rules.js";
import { lexiconOf } from "./lexicon-of.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { createRouting } from "./routing.js";
import { transitionRoutesOf } from "./transition-routes.js";

export interface ClassifyOptions {
  /** The day the question is asked for, `YYYY-MM-DD`. Later events of the record count as not yet happened. */
  readonly asOf?: string;
  /** National green edition to judge by, instead of the one the record's dates call for. */
  readonly edition?: EditionRef;
}

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
 * @since 0.1.0
 */
export interface Classifier {
  readonly taxonomy: Taxonomy;
  /** One record in, one frozen JSON-safe result out; never throws for what a record contains. */
  classify(record: unknown, options?: ClassifyOptions): Result;
}

/**
 * Makes a classifier. Indexes are built when an edition is first needed and kept.
 *
 * @since 0.1.0
 */
export const createClassifier = ({
  taxonomy,
  lang = "zh",
  unattributed = false,
  rules: ruleOptions,
}: ClassifierOptions): Classifier => {
  const routes = transitionRoutesOf(taxonomy);
  const lexicon = lexiconOf(taxonomy, routes);
  const rules = greenRulesOf(taxonomy);
  const reader = keepTexts(createTextReader(lexicon));
  const editions = taxonomy.editions();
  const routing = createRouting({ routes, editions, unattributed });
  const engines = createEngines(taxonomy, lexicon, lang);
  const chains = {
    loan: chainOf(rules.chains.loan, editions),
    bond: chainOf(rules.chains.bond, editions),
    project: chainOf(rules.chains.project, editions),
  };
  const markedRowLabels = new Set(rules.markedRowLabels.map((l) => l.toLowerCase()));
  const greenAssessor = { engines, chains, markedRowLabels, lang };
  const assessor = { engines, lang };
  const flagger = createFlagger({ taxonomy, lang, rules: ruleOptions });

  const assessmentsOf = (record: FinanceRecord, { asOf, edition }: ClassifyOptions): Assessment[] => {
    const read = reader(textsOf(record));
    const green = assessGreen(greenAssessor, { record, read, asOf, edition });
    const reach = routing.reach(record, read);
    if (!reach) return green;
    const question = { record, read, asOf, routing, reach };
    return [...green, ...assessTransition(assessor, question), ...assessNegative(assessor, question)];
  };

  return {
    taxonomy,
    classify(input, options = {}) {
      const { asOf } = options;
      const parsed = parseRecord(input, { lang });
      const stamp = { digest: taxonomy.digest, engine: engineVersion };
      if (!parsed.ok) {
        return freezeDeep<Result>({ id: parsed.id, outcome: "rejected", error: parsed.error, ...stamp });
      }
      const { record, notices } = parsed;
      const assessments = assessmentsOf(record, options);
      const decision = decide(assessments, lang);
      const on = asOf ?? decisionDate(record.kind, recordDates(record, asOf));
      const flagged = flagger.flag({ record, decision, assessments, on });
      return freezeDeep<Result>({
        id: record.id,
        outcome: "answered",
        decision,
        assessments,
        flags: flagged.flags,
        undecided: flagged.undecided,
        risk: flagged.risk,
        notices: [...notices, ...flagged.notices],
        asOf: on ?? null,
        ...stamp,
      });
    },
  };
};

/** The texts on the use of funds, then the borrower's sector in words, which only ranks. */
const textsOf = (record: FinanceRecord): TextField[] => {
  const texts: TextField[] = record.texts.map(({ field, text }) => ({ field, text }));
  const sector = record.project.industryName ?? record.entity.industryName;
  if (sector !== undefined) texts.push({ field: "entity.industryName", text: sector, role: "industry" });
  return texts;
};

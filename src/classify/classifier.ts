import { editionKey, type EditionRef } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createTextReader, type TextField } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { parseRecord } from "../record/parse-record.js";
import type { FinanceRecord } from "../record/record.js";
import { engineVersion } from "../result/engine-version.js";
import { freezeResult } from "../result/freeze-result.js";
import type { Assessment, Result } from "../result/schema.js";
import { assess } from "./assess.js";
import { type CatalogueEngine, createCatalogueEngine } from "./catalogue-engine.js";
import { decide } from "./decide.js";
import { chainOf, editionFor } from "./edition-for.js";
import { greenRulesOf } from "./green-rules.js";
import { lexiconOf } from "./lexicon-of.js";
import { decisionDate, recordDates } from "./record-dates.js";

export interface ClassifyOptions {
  /** The day the question is asked for, `YYYY-MM-DD`. Later events of the record count as not yet happened. */
  readonly asOf?: string;
}

export interface ClassifierOptions {
  readonly taxonomy: Taxonomy;
  /** Language of sentences in results; codes are the same in both. Default `zh`. */
  readonly lang?: Lang;
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
export const createClassifier = ({ taxonomy, lang = "zh" }: ClassifierOptions): Classifier => {
  const lexicon = lexiconOf(taxonomy);
  const rules = greenRulesOf(taxonomy);
  const read = createTextReader(lexicon);
  const editions = taxonomy.editions();
  const engines = new Map<string, CatalogueEngine | undefined>();
  const engineOf = (ref: EditionRef): CatalogueEngine | undefined => {
    const key = editionKey(ref);
    if (!engines.has(key)) {
      const edition = taxonomy.edition(ref.catalogue, ref.edition);
      engines.set(key, edition && createCatalogueEngine(edition, lexicon, lang));
    }
    return engines.get(key);
  };
  const chains = {
    loan: chainOf(rules.chains.loan, editions),
    bond: chainOf(rules.chains.bond, editions),
    project: chainOf(rules.chains.project, editions),
  };
  const marked = new Set(rules.markedRowLabels.map((l) => l.toLowerCase()));

  const greenAssessment = (record: FinanceRecord, asOf: string | undefined): Assessment[] => {
    const choice = editionFor({ record, asOf, chain: chains[record.kind] });
    const engine = choice && engineOf(choice.edition);
    if (!choice || !engine) return [];
    const markedRow = record.instrument.labels.some((l) => marked.has(l.trim().toLowerCase()));
    const editionReason = message(lang, choice.reason, choice.params);
    return [assess({ record, read: read(textsOf(record)), engine, editionReason, category: "green", markedRow, lang })];
  };

  return {
    taxonomy,
    classify(input, { asOf } = {}) {
      const parsed = parseRecord(input, { lang });
      const stamp = { digest: taxonomy.digest, engine: engineVersion };
      if (!parsed.ok) {
        return freezeResult({ id: parsed.id, outcome: "rejected", error: parsed.error, ...stamp });
      }
      const { record, notices } = parsed;
      const assessments = greenAssessment(record, asOf);
      return freezeResult({
        id: record.id,
        outcome: "answered",
        decision: decide(assessments),
        assessments,
        flags: [],
        notices: [...notices],
        asOf: asOf ?? decisionDate(record.kind, recordDates(record, asOf)) ?? null,
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

import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { keepTexts } from "../match/keep-texts.js";
import { createTextReader, type TextField } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment } from "../result/schema.js";
import { assessGreen } from "./assess-green.js";
import { assessNegative } from "./assess-negative.js";
import { assessTransition } from "./assess-transition.js";
import { chainOf } from "./edition-for.js";
import { createEngines } from "./engines.js";
import { greenRulesOf } from "./green-rules.js";
import { isExcluded } from "./is-excluded.js";
import { lexiconOf } from "./lexicon-of.js";
import { placeUse, type UsePlace } from "./place-use.js";
import { createRouting } from "./routing.js";
import { transitionRoutesOf } from "./transition-routes.js";

/** Which catalogues are asked, and in which language the reasons are. */
export interface AssessorOptions {
  readonly taxonomy: Taxonomy;
  /** Language of sentences in results; codes are the same in both. Default `zh`. */
  readonly lang?: Lang;
  /** Transition lists whose issuer is not known take part; they inform and never decide. Default `false`. */
  readonly unattributed?: boolean;
}

/** What one record is asked by. */
export interface AssessOptions {
  /** The day the question is asked for, `YYYY-MM-DD`. Later events of the record count as not yet happened. */
  readonly asOf?: string;
  /** National green edition to judge by, instead of the one the record's dates call for. */
  readonly edition?: EditionRef;
}

/** What the catalogues say of a record. */
export interface Assessed {
  readonly assessments: readonly Assessment[];
  /** Something leads beyond the green catalogue: dates and region then decide which other editions speak. */
  readonly beyondGreen: boolean;
}

/** What the catalogues say of a single use of money by its words. */
export interface PlacedUse {
  /** Undefined where the edition has no items. */
  readonly place: UsePlace | undefined;
  /** Some catalogue beside the green one excludes it. */
  readonly excluded: boolean;
  readonly beyondGreen: boolean;
}

/** Asks the catalogues, before anything is decided or flagged. */
export interface Assessor {
  assess(record: FinanceRecord, options: AssessOptions): Assessed;
  /** Only where a national green edition puts a use: product files have thousands. */
  place(use: FinanceRecord, edition: EditionRef, asOf: string | undefined): PlacedUse;
}

/** Indexes are built when an edition is first needed and kept. */
export const createAssessor = ({
  taxonomy,
  lang = "zh",
  unattributed = false,
}: AssessorOptions): Assessor => {
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
  return {
    assess(record, { asOf, edition }) {
      const read = reader(textsOf(record));
      const green = assessGreen(greenAssessor, { record, read, asOf, edition });
      const reach = routing.reach(record, read);
      if (!reach) return { assessments: green, beyondGreen: false };
      const question = { record, read, asOf, routing, reach };
      const assessments = [
        ...green,
        ...assessTransition(assessor, question),
        ...assessNegative(assessor, question),
      ];
      return { assessments, beyondGreen: true };
    },
    place(record, edition, asOf) {
      const read = reader(textsOf(record));
      const place = placeUse(engines, { record, read, edition });
      const reach = routing.reach(record, read);
      const excluded = reach !== undefined && isExcluded(engines, { record, read, asOf, routing, reach });
      return { place, excluded, beyondGreen: reach !== undefined };
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

import { createNormGrades } from "../benchmarks/norm-grades.js";
import { createReplacedNorms } from "../benchmarks/replaced-norms.js";
import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { criteriaWordsOf } from "../criteria/criteria-words.js";
import { createFactsReader } from "../criteria/record-facts.js";
import type { Lexicon } from "../match/lexicon.js";
import type { Lang } from "../messages/lang.js";
import { type CatalogueEngine, createCatalogueEngine } from "./catalogue-engine.js";
import { type ExclusionFinder, exclusionRules, negativeItems } from "./exclusions.js";

/** Indexes of editions, built when first needed and kept. */
export interface Engines {
  of(ref: EditionRef): CatalogueEngine | undefined;
  /** What an edition excludes: its restricted and eliminated items, or its exclusion rules. */
  exclusionsOf(ref: EditionRef): ExclusionFinder;
}

export const createEngines = (taxonomy: Taxonomy, lexicon: Lexicon, lang: Lang): Engines => {
  const words = criteriaWordsOf(taxonomy);
  const criteria = words && {
    words,
    factsOf: createFactsReader(words, createNormGrades(taxonomy, lang), createReplacedNorms(taxonomy)),
  };
  const editionOf = ({ catalogue, edition }: EditionRef) => taxonomy.edition(catalogue, edition);
  const kept = <T>(make: (ref: EditionRef) => T): ((ref: EditionRef) => T) => {
    const made = new Map<string, T>();
    return (ref) => {
      const key = editionKey(ref);
      const known = made.get(key);
      if (known !== undefined) return known;
      const value = make(ref);
      made.set(key, value);
      return value;
    };
  };
  return {
    of: kept((ref) => {
      const edition = editionOf(ref);
      return (
        edition &&
        createCatalogueEngine({
          edition,
          lexicon,
          lang,
          criteria,
          prepared: taxonomy.prepared(ref),
        })
      );
    }),
    exclusionsOf: kept((ref) => {
      const edition = editionOf(ref);
      if (!edition) return () => [];
      return edition.regime === "negative-list"
        ? negativeItems(edition, lexicon)
        : exclusionRules(edition, lexicon);
    }),
  };
};

import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Item } from "../catalogue/schema.js";
import { type BigramTable, buildBigramTable } from "./bigram-index.js";
import { collectTerms } from "./collect-terms.js";
import type { Lexicon } from "./lexicon.js";
import { createNormaliser } from "./normalise.js";
import type { TermTable } from "./term-table.js";
import { wordingOf } from "./wording.js";

/** What matching against an edition needs, as plain data that survives JSON. */
export interface MatcherIndex {
  readonly terms: TermTable;
  readonly bigrams: BigramTable;
}

export interface MatcherIndexOptions {
  readonly items: readonly Item[];
  readonly lexicon: Pick<Lexicon, "simplified" | "facets">;
  /** Further words by item. */
  readonly words?: readonly ItemWords[];
}

/** Indexes the items of an edition: its words, and the ranking of its wording. */
export const buildMatcherIndex = ({ items, lexicon, words = [] }: MatcherIndexOptions): MatcherIndex => {
  const { clean } = createNormaliser(lexicon.simplified);
  const extra = new Map(words.map((w) => [w.code, w]));
  const activityWords = Object.values(lexicon.facets).flatMap((f) => [...f.strong, ...f.weak]);
  return {
    terms: collectTerms({ items, extra, clean, activityWords }),
    bigrams: buildBigramTable(items.map((item) => wordingOf(item, extra.get(item.code), clean))),
  };
};

import type { ItemWords } from "../catalogue/item-words-schema.js";
import { packData, unpackData } from "../catalogue/packed-data.js";
import type { Item } from "../catalogue/schema.js";
import { type BigramTable, buildBigramTable } from "./bigram-index.js";
import { collectTerms } from "./collect-terms.js";
import { type ItemProfile, profileOf } from "./item-profile.js";
import type { Lexicon } from "./lexicon.js";
import { createNormaliser } from "./normalise.js";
import { type PackedTerms, packTerms } from "./packed-terms.js";
import { wordingOf } from "./wording.js";

/** What matching against an edition needs, as plain data: it survives `packData`. */
export interface MatcherIndex {
  readonly terms: PackedTerms;
  readonly bigrams: BigramTable;
  /** In item order. */
  readonly profiles: readonly ItemProfile[];
}

export interface MatcherIndexOptions {
  readonly items: readonly Item[];
  readonly lexicon: Pick<Lexicon, "simplified" | "facets" | "variants">;
  /** Further words by item. */
  readonly words?: readonly ItemWords[];
}

/** Indexes the items of an edition: its words, and the ranking of its wording. */
export const buildMatcherIndex = ({ items, lexicon, words = [] }: MatcherIndexOptions): MatcherIndex => {
  const { clean } = createNormaliser(lexicon.simplified);
  const extra = new Map(words.map((w) => [w.code, w]));
  const activityWords = Object.values(lexicon.facets).flatMap((f) => [...f.strong, ...f.weak]);
  return {
    terms: packTerms(collectTerms({ items, extra, clean, activityWords, variants: lexicon.variants ?? [] })),
    bigrams: buildBigramTable(items.map((item) => wordingOf(item, extra.get(item.code), clean))),
    profiles: items.map(profileOf),
  };
};

/** An index as bytes, which `openMatcherIndex` reads. */
export const packMatcherIndex = (index: MatcherIndex): Uint8Array => packData(index);

/** The index the build prepared by `packMatcherIndex` over the same documents, where there is one that can be read here. */
export const openMatcherIndex = (prepared: Uint8Array | undefined): MatcherIndex | undefined =>
  prepared && (unpackData(prepared) as MatcherIndex | undefined);

import Fuse from "fuse.js";
import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createFold } from "./fold-text.js";
import { addedWords, type SearchTerm, searchTermsOf } from "./search-terms.js";
import { sharedPieces } from "./shared-pieces.js";
import { slipsOf } from "./slips.js";
import { tokenize } from "./tokenize.js";

/** An item with the edition it stands in. */
export interface FoundItem {
  readonly ref: EditionRef;
  readonly item: Item;
}

export interface IndexedItem extends FoundItem {
  /** All its words, folded. */
  readonly texts: readonly string[];
}

interface Posting {
  readonly at: number;
  readonly term: SearchTerm;
}

interface TermDocument {
  readonly text: string;
  readonly postings: Posting[];
}

/** A word of an item that is like what was asked for; `likeness` is between 0 and 1. */
export interface TermHit {
  readonly item: IndexedItem;
  readonly term: SearchTerm;
  readonly likeness: number;
  /** Length of the word in characters. */
  readonly length: number;
}

export interface TermIndex {
  readonly items: readonly IndexedItem[];
  fold(text: string): string;
  find(folded: string): readonly TermHit[];
}

/**
 * One document a word, not one an item: an item with sixty aliases would otherwise gather its score from
 * scraps of all of them.
 */
export function createTermIndex(taxonomy: Taxonomy, editions: readonly EditionRef[]): TermIndex {
  const fold = createFold(taxonomy);
  const items: IndexedItem[] = [];
  const documents = new Map<string, TermDocument>();
  for (const { catalogue, edition } of editions) {
    const ref = { catalogue, edition };
    const more = addedWords(taxonomy, ref);
    for (const item of taxonomy.edition(catalogue, edition)?.items ?? []) {
      const texts: string[] = [];
      const at = items.push({ ref, item, texts }) - 1;
      for (const term of searchTermsOf(item, more.get(item.code))) {
        const text = fold(term.text);
        texts.push(text);
        const known = documents.get(text);
        if (known) known.postings.push({ at, term });
        else documents.set(text, { text, postings: [{ at, term }] });
      }
    }
  }
  const all = [...documents.values()];
  return {
    items,
    fold,
    find: (folded) =>
      [...similar(all, folded), ...slipsOf(all, folded)].flatMap(({ item: { text, postings }, likeness }) =>
        postings.flatMap(({ at, term }): TermHit[] => {
          const item = items[at];
          return item ? [{ item, term, likeness, length: text.length }] : [];
        }),
      ),
  };
}

/**
 * Fuse over the words that share characters with the question: its own index over all of them would take
 * longer to make than a hundred questions to answer.
 */
function similar(documents: readonly TermDocument[], query: string) {
  const shares = sharedPieces(query);
  const fuse = new Fuse(
    documents.filter(({ text }) => shares(text)),
    {
      keys: ["text"],
      useTokenSearch: true,
      tokenize,
      // one wrong character of a pair is half a match, two are none
      threshold: 0.5,
      ignoreFieldNorm: true,
      includeScore: true,
      shouldSort: false,
    },
  );
  return fuse.search(query).map(({ item, score }) => ({ item, likeness: 1 - (score ?? 1) }));
}

const indexes = new WeakMap<Taxonomy, Map<string, TermIndex>>();

/** The index over these editions; made once per taxonomy, when first asked for. */
export function termIndexOf(taxonomy: Taxonomy, editions: readonly EditionRef[]): TermIndex {
  const known = indexes.get(taxonomy) ?? new Map<string, TermIndex>();
  indexes.set(taxonomy, known);
  const key = editions.map(editionKey).join(" ");
  const index = known.get(key) ?? createTermIndex(taxonomy, editions);
  known.set(key, index);
  return index;
}

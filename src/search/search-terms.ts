import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

/**
 * What kind of word of an item answered to a search.
 *
 * @since 0.2.0
 */
export type SearchField = "code" | "name" | "alias" | "context-alias" | "shared-term" | "scope" | "english";

/** A word one item is found by. */
export interface SearchTerm {
  readonly field: SearchField;
  /** As the taxonomy writes it. */
  readonly text: string;
}

type Words = Pick<Item, "aliases" | "contextAliases" | "sharedTerms">;

/** Every word an item is found by, its name first. */
export function searchTermsOf(item: Item, more: Words | undefined): SearchTerm[] {
  const as = (field: SearchField, texts: readonly string[] | undefined): SearchTerm[] =>
    (texts ?? []).map((text) => ({ field, text }));
  const own = (words: Words | undefined): SearchTerm[] => [
    ...as("alias", words?.aliases),
    ...as(
      "context-alias",
      words?.contextAliases?.map(({ term }) => term),
    ),
    ...as(
      "shared-term",
      words?.sharedTerms?.map(({ term }) => term),
    ),
  ];
  return [
    ...as("name", [item.name]),
    ...as("english", item.nameEn === undefined ? [] : [item.nameEn]),
    ...own(item),
    ...own(more),
    ...as("scope", item.scopeTerms),
    ...as("english", item.termsEn),
  ];
}

/** Words of the trade the lexicon adds to the items of an edition, by code. */
export const addedWords = (taxonomy: Taxonomy, edition: EditionRef): ReadonlyMap<string, Words> =>
  new Map(taxonomy.words(edition).map((words) => [words.code, words]));

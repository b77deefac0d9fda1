import type { EditionRef } from "../catalogue/edition-ref.js";
import type { WordList } from "../catalogue/item-words-schema.js";
import { compareCodes } from "../catalogue/natural-order.js";
import type { Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

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
export function addedWords(
  taxonomy: Taxonomy,
  { catalogue, edition }: EditionRef,
): ReadonlyMap<string, Words> {
  const added = new Map<string, Words>();
  for (const list of wordLists(taxonomy)) {
    if (list.catalogue !== catalogue || list.edition !== edition) continue;
    for (const item of list.items) {
      const known = added.get(item.code);
      added.set(item.code, {
        aliases: [...(known?.aliases ?? []), ...(item.aliases ?? [])],
        contextAliases: [...(known?.contextAliases ?? []), ...(item.contextAliases ?? [])],
        sharedTerms: [...(known?.sharedTerms ?? []), ...(item.sharedTerms ?? [])],
      });
    }
  }
  return added;
}

function wordLists(taxonomy: Taxonomy): WordList[] {
  return (
    taxonomy
      .documentNames("lexicon")
      .filter((name) => name.startsWith("words-"))
      .sort(compareCodes)
      // the loader has checked these lists, and checking them again would be most of the time a search takes
      .map((name) => taxonomy.lexicon(name) as WordList)
  );
}

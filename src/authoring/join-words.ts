import { editionKey } from "../catalogue/edition-ref.js";
import { type ItemWords, type WordList, wordListSchema } from "../catalogue/item-words-schema.js";
import { compareCodes } from "../catalogue/natural-order.js";
import type { DocumentFolder, TaxonomyData } from "./build-taxonomy.js";

export interface JoinedWords {
  /** The folders without the word lists. */
  readonly folders: TaxonomyData["folders"];
  /** By edition key; one entry for each item, in code order. */
  readonly words: ReadonlyMap<string, readonly ItemWords[]>;
}

/** Takes the word lists out of the lexicon and puts all words of an item together, curated and inherited. */
export function joinWords({ folders }: TaxonomyData, inherited: DocumentFolder): JoinedWords {
  const lexicon = folders.lexicon ?? {};
  const lists = Object.entries({ ...lexicon, ...inherited }).filter(([name]) => isWordList(name));
  const byEdition = new Map<string, Map<string, ItemWords>>();
  for (const [, document] of lists.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const list = wordListSchema.safeParse(document);
    // what is wrong with a list of another shape is said by the linter
    if (list.success) addList(byEdition, list.data);
  }
  const rest = Object.fromEntries(Object.entries(lexicon).filter(([name]) => !isWordList(name)));
  return {
    folders: folders.lexicon === undefined ? folders : { ...folders, lexicon: rest },
    words: new Map(
      [...byEdition].map(([key, items]) => [
        key,
        [...items.values()].sort((a, b) => compareCodes(a.code, b.code)),
      ]),
    ),
  };
}

const isWordList = (name: string): boolean => name.startsWith("words-");

function addList(byEdition: Map<string, Map<string, ItemWords>>, list: WordList): void {
  const key = editionKey(list);
  const items = byEdition.get(key) ?? new Map<string, ItemWords>();
  byEdition.set(key, items);
  for (const words of list.items) {
    const known = items.get(words.code);
    items.set(words.code, known ? together(known, words) : words);
  }
}

function together(a: ItemWords, b: ItemWords): ItemWords {
  const both = <T>(x: readonly T[] | undefined, y: readonly T[] | undefined): T[] => [
    ...(x ?? []),
    ...(y ?? []),
  ];
  return {
    code: a.code,
    aliases: [...new Set(both(a.aliases, b.aliases))],
    contextAliases: both(a.contextAliases, b.contextAliases),
    sharedTerms: both(a.sharedTerms, b.sharedTerms),
    notThis: [...new Set(both(a.notThis, b.notThis))],
  };
}

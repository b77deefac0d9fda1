import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Item } from "../catalogue/schema.js";
import type { BigramDocument } from "./bigram-index.js";

/** All the wording of an item with the weight each part has in the ranking. */
export const wordingOf = (
  item: Item,
  words: ItemWords | undefined,
  clean: (text: string) => string,
): BigramDocument => {
  const pieces: { text: string; weight: number }[] = [];
  const add = (texts: Iterable<string>, weight: number): void => {
    for (const text of texts) pieces.push({ text: clean(text), weight });
  };
  add([item.name], 3);
  add([...(item.aliases ?? []), ...(words?.aliases ?? [])], 1);
  add(
    [...(item.contextAliases ?? []), ...(words?.contextAliases ?? [])].map((a) => a.term),
    1,
  );
  add(
    [...(item.sharedTerms ?? []), ...(words?.sharedTerms ?? [])].map((s) => s.term),
    0.6,
  );
  add(item.termsEn ?? [], 1);
  add(item.scopeTerms ?? [], 1);
  add(
    (item.rows ?? []).flatMap((r) => r.subjects),
    0.6,
  );
  add(new Set((item.rows ?? []).map((r) => r.activity)), 0.5);
  if (item.summary?.zh !== undefined) add([item.summary.zh], 0.5);
  return { pieces };
};

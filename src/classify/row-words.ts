import type { Item, Row } from "../catalogue/schema.js";

const known = new WeakMap<Item, readonly (readonly string[])[]>();

/** For each row of an item the pairs of characters of its subjects and activity that not all its rows have. */
export const rowWords = (item: Item): readonly (readonly string[])[] => {
  const kept = known.get(item);
  if (kept) return kept;
  const rows = (item.rows ?? []).map(pairsOf);
  const words = rows.map((pairs) => [...pairs].filter((pair) => !rows.every((other) => other.has(pair))));
  known.set(item, words);
  return words;
};

const pairsOf = ({ subjects, activity }: Row): Set<string> => {
  const pairs = new Set<string>();
  for (const text of [activity, ...subjects]) {
    for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2).toLowerCase());
  }
  return pairs;
};

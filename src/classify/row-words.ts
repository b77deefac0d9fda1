import type { Item, Row } from "../catalogue/schema.js";
import { pairsOf } from "../match/pair-marks.js";

const known = new WeakMap<Item, readonly (readonly number[])[]>();

/** For each row of an item the pairs of characters of its subjects and activity that not all its rows have. */
export const rowWords = (item: Item): readonly (readonly number[])[] => {
  const kept = known.get(item);
  if (kept) return kept;
  const rows = (item.rows ?? []).map(pairsOfRow);
  const words = rows.map((pairs) => [...pairs].filter((pair) => !rows.every((other) => other.has(pair))));
  known.set(item, words);
  return words;
};

const pairsOfRow = ({ subjects, activity }: Row): Set<number> =>
  new Set([activity, ...subjects].flatMap((text) => [...pairsOf(text.toLowerCase())]));

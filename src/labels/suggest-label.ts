import Fuse from "fuse.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { LabelTable } from "./label-table.js";

const kept = new WeakMap<LabelTable, (word: string) => string | undefined>();
const REMEMBERED = 500;
/** Fuse's own scale: 0 is equal, 1 has nothing in common. */
const FARTHEST = 0.5;
const MOST = 8;

/** The name of the label a word may have meant, in the script of the word; exports repeat words, so answers are kept. */
export const suggestLabel = (table: LabelTable, word: string): string | undefined => {
  const suggest = kept.get(table) ?? createSuggest(table);
  kept.set(table, suggest);
  return suggest(word);
};

const createSuggest = ({ labels }: LabelTable): ((word: string) => string | undefined) => {
  const names = labels.flatMap(({ id, name, aliases }) => [id, name.zh, name.en, ...aliases]);
  const fuse = new Fuse(names, { includeScore: true, threshold: FARTHEST, ignoreLocation: true });
  const remembered = new Map<string, string | undefined>();
  return (word) => {
    if (word.length > 60) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    const near = fuse.search(word, { limit: MOST }).map(({ item }) => item);
    // the search finds what shares a piece; of those, the one that differs by the fewest letters was meant
    const found = didYouMean(word, near) ?? near[0];
    if (remembered.size < REMEMBERED) remembered.set(word, found);
    return found;
  };
};

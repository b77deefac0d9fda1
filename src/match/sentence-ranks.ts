import type { BigramIndex, Stretch } from "./bigram-index.js";
import type { ReadText } from "./read-text.js";

/** How the wordings of all items rank for a stretch of text, and the best of them. */
export interface Ranks {
  readonly ranks: Float32Array;
  best: number;
}

/**
 * Makes the ranking by one sentence alone. Several candidates ask about the same sentence of the same text, so its
 * ranks are kept until another text comes.
 *
 * @param skip bits that take a character out of the ranking
 */
export const createSentenceRanks = (
  index: BigramIndex,
  skip: number,
): ((read: ReadText, sentence: number) => Ranks) => {
  let asked: ReadText | undefined;
  const sentences: number[] = [];
  // made for the text with most sentences so far, and used again
  const kept: Ranks[] = [];
  return (read, sentence) => {
    if (asked !== read) sentences.length = 0;
    asked = read;
    const known = kept[sentences.indexOf(sentence)];
    if (known) return known;
    const fresh = kept[sentences.length] ?? { ranks: new Float32Array(index.size), best: 0 };
    kept[sentences.length] = fresh;
    sentences.push(sentence);
    const parts: Stretch[] = [];
    for (const clause of read.clauses) if (read.sentenceBit(clause.start) & sentence) parts.push(clause);
    fresh.best = index.rank(read.text, read.mask, skip, fresh.ranks, parts);
    return fresh;
  };
};

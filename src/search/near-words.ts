import { editDistance } from "../messages/edit-distance.js";

const words = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}+/gu;
/** Letters that may be missing behind a word that is half typed. */
const PREFIX = 3;
const SHORT = 4;

/**
 * Whether a text holds at least half of the words of a query that are written in letters. A word may be half
 * typed, or have one wrong letter in five: more would find "gas" in any string of letters.
 */
export function nearWords(query: string): (text: string) => boolean {
  const wanted = [...new Set(query.match(words) ?? [])];
  if (wanted.length === 0) return () => false;
  return (text) => {
    const there = text.replace(han, " ").match(words) ?? [];
    const found = wanted.filter((word) => there.some((other) => isNear(word, other)));
    return found.length * 2 >= wanted.length;
  };
}

function isNear(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length >= PREFIX && other.startsWith(word)) return true;
  // a short word with another letter is mostly another word (pile, pine); with one missing it is a slip
  if (word.length === SHORT) return word.length !== other.length && editDistance(word, other, 1) <= 1;
  const slips = Math.floor(word.length / 5);
  return slips > 0 && editDistance(word, other, slips) <= slips;
}

import { editDistance } from "../record/edit-distance.js";

const words = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}+/gu;
/** Letters that may be missing behind a word that is half typed. */
const PREFIX = 3;

/**
 * Whether a text holds at least half of the words of a query that are written in letters. A word may be half
 * typed, or have one wrong letter in four: more would find "gas" in any string of letters.
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
  const slips = Math.floor(word.length / 4);
  return slips > 0 && editDistance(word, other, slips) <= slips;
}

import { nearWords } from "./near-words.js";

const han = /\p{Script=Han}/gu;

/**
 * Whether a text has enough in common with a query to be looked at: two different Chinese characters, or half
 * of the words in letters, give or take a typing error. A query of one character asks for that one.
 */
export function sharedPieces(query: string): (text: string) => boolean {
  const characters = [...new Set(query.match(han) ?? [])];
  const enough = Math.min(2, characters.length);
  const near = nearWords(query.replace(han, " "));
  return (text) => (enough > 0 && sharesCharacters(text, characters, enough)) || near(text);
}

function sharesCharacters(text: string, characters: readonly string[], enough: number): boolean {
  let shared = 0;
  for (const character of characters) {
    if (text.includes(character) && ++shared >= enough) return true;
  }
  return false;
}

import { plainWord } from "../criteria/plain-word.js";

/** Whether a text holds one of the words; width, case and white space do not matter. */
export const holdsWord = (text: string | undefined, words: readonly string[]): boolean => {
  if (text === undefined) return false;
  const plain = plainWord(text);
  return plainWords(words).some((word) => plain.includes(word));
};

// the lists are parameters of rules: few, and asked for every record
const known = new WeakMap<readonly string[], readonly string[]>();

const plainWords = (words: readonly string[]): readonly string[] => {
  const found = known.get(words);
  if (found) return found;
  const plain = words.map(plainWord);
  known.set(words, plain);
  return plain;
};

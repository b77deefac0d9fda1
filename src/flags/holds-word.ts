import { plainWord } from "../criteria/plain-word.js";

/** Whether a text holds one of the words; width, case and white space do not matter. */
export const holdsWord = (text: string | undefined, words: readonly string[]): boolean => {
  if (text === undefined) return false;
  const plain = plainWord(text);
  return words.some((word) => plain.includes(plainWord(word)));
};

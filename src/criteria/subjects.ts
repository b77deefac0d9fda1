import type { MetricDocument } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

/** The words a type of an item (`appliesTo`) is recognised by. */
export interface TypeWords {
  readonly words: readonly string[];
  readonly unless: readonly string[];
}

export type TypeWordsOf = (appliesTo: string) => TypeWords;

export const createTypeWords = (document?: MetricDocument): TypeWordsOf => {
  const curated = new Map<string, TypeWords>(
    (document?.subjects ?? []).flatMap(({ types, words, unless = [] }) =>
      types.map((type) => [type, { words: words.map(plainWord), unless: unless.map(plainWord) }]),
    ),
  );
  const known = new Map<string, TypeWords>();
  return (appliesTo) => {
    const found = curated.get(appliesTo) ?? known.get(appliesTo);
    if (found) return found;
    const own = { words: ownWords(appliesTo), unless: [] };
    known.set(appliesTo, own);
    return own;
  };
};

/** The parts of the type's own name. */
const ownWords = (appliesTo: string): string[] =>
  appliesTo
    .replace(/（[^）]*）|\([^)]*\)/gu, "")
    .split(/[、，,/]|或|和|及|等(?!级)/u)
    .map(plainWord)
    .filter((w) => w.length >= 2);

/** Whether the words of a type stand in a text, or in what figures are about. */
export const tellsType = ({ words, unless }: TypeWords, text: string, subjects = ""): boolean =>
  stands(words, text, subjects) && !stands(unless, text, subjects);

const stands = (words: readonly string[], text: string, subjects: string): boolean => {
  for (const word of words)
    if (text.includes(word) || (subjects !== "" && subjects.includes(word))) return true;
  return false;
};

import type { Taxonomy } from "../catalogue/taxonomy.js";
import { lexiconOf } from "../classify/lexicon-of.js";
import type { Lexicon } from "../match/lexicon.js";
import { type OriginalSpan, originalSpan } from "../match/original-span.js";
import { createTextReader, type TextField } from "../match/read-text.js";

/** Finds words that a text says of itself, and leaves out those it denies. */
export type WordFinder = (fields: readonly TextField[]) => readonly OriginalSpan[];

const known = new WeakMap<
  Taxonomy,
  { readonly bare: Lexicon; readonly made: WeakMap<readonly string[], WordFinder> }
>();

/** A finder for a list of words of a rule, made once; `denials` are what takes a word back right in front of it. */
export const wordFinder = (
  words: readonly string[],
  denials: readonly string[],
  taxonomy: Taxonomy,
): WordFinder => {
  const kept = known.get(taxonomy) ?? { bare: denialsOf(lexiconOf(taxonomy)), made: new WeakMap() };
  known.set(taxonomy, kept);
  const found = kept.made.get(words);
  if (found) return found;
  const unless = denials.flatMap((denial) => words.map((word) => `${denial}${word}`));
  const group = { id: "words", terms: words, unless, dealtWithBy: [] };
  const read = createTextReader({ ...kept.bare, nonGreen: [group] });
  const finder: WordFinder = (fields) => {
    const text = read(fields);
    return text.contradictions.map(({ start, end }) => originalSpan(text, start, end));
  };
  kept.made.set(words, finder);
  return finder;
};

/** Only what negates counts: a claim about the company, its honours or its effects is still a claim. */
const denialsOf = (lexicon: Lexicon): Lexicon => ({
  ...lexicon,
  cues: lexicon.cues.filter(({ id }) => id.startsWith("negation")),
  facets: {},
  makes: [],
  quality: { inNames: [], words: [] },
  sectors: [],
  transformation: [],
  newCapacity: [],
  newPlants: undefined,
  bystanders: undefined,
  mainUse: undefined,
  nonGreen: [],
});

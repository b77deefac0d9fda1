import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { UnitDocument } from "../../criteria/unit-schema.js";
import { labelTableOf } from "../../labels/label-table.js";
import { claimLexiconOf } from "./claim-lexicon.js";
import { compactText } from "./compact-text.js";
import { createFactPatterns, type FactPatterns } from "./fact-patterns.js";
import { foldTextOf } from "./fold-text-of.js";
import { isNegated } from "./is-negated.js";
import { type Stretch, splitPassages } from "./split-passages.js";
import { createTermScanner, type TermHit } from "./term-scanner.js";

/** A word in a sentence, `[start, end)` in UTF-16 units of the text as it was sent. */
export interface ClaimHit extends TermHit {
  readonly negated: boolean;
}

export interface ClaimSentence extends Stretch {
  readonly hits: readonly ClaimHit[];
  /** Groups of words and shapes of facts in the sentence, negated or not. */
  has(fact: string): boolean;
  /** Years of this century it names. */
  years(): readonly number[];
  readonly paragraph: ClaimParagraph;
}

export interface ClaimParagraph extends Stretch {
  has(fact: string): boolean;
}

/** Reads the sentences of a text. */
export type ClaimReader = (text: string) => readonly ClaimSentence[];

/** Group of the names of all product labels. */
export const PRODUCT_NAME = "product-name";

const YEARS = /(?<!\d)20\d{2}(?!\d)/g;

const known = new WeakMap<Taxonomy, ClaimReader>();

/** The reader of a taxonomy, made once. */
export const claimReaderOf = (taxonomy: Taxonomy): ClaimReader => {
  const found = known.get(taxonomy);
  if (found) return found;
  const lexicon = claimLexiconOf(taxonomy);
  const fold = foldTextOf(taxonomy);
  const names = labelTableOf(taxonomy).labels.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases]);
  const groups = lexicon.groups.map(({ exceptNames = false, unless = [], ...group }) => ({
    ...group,
    unless: exceptNames ? [...unless, ...names] : unless,
  }));
  const scan = createTermScanner([...groups, { id: PRODUCT_NAME, terms: names }], fold);
  const units = taxonomy.lexicon("units") as UnitDocument | undefined;
  const patterns = createFactPatterns(lexicon, units ?? { id: "", title: "", sources: [], units: [] }, fold);
  const abbreviations = lexicon.abbreviations.map(fold);

  const read: ClaimReader = (text) => {
    const folded = fold(text);
    const { text: compact, at } = compactText(folded);
    const hits = scan(compact).map(({ group, start, end }) => ({
      group,
      start: at[start] ?? 0,
      end: (at[end - 1] ?? 0) + 1,
    }));
    let next = 0;
    return splitPassages(folded, abbreviations).flatMap(({ start, end, sentences }) => {
      const inside: TermHit[][] = sentences.map((sentence) => {
        const own: TermHit[] = [];
        for (; next < hits.length && (hits[next]?.start ?? 0) < sentence.end; next += 1) {
          const hit = hits[next];
          if (hit && hit.start >= sentence.start && hit.end <= sentence.end) own.push(hit);
        }
        return own;
      });
      const paragraph = { start, end, has: factsOf(folded, { start, end }, inside.flat(), patterns) };
      return sentences.map((sentence, index): ClaimSentence => {
        const own = inside[index] ?? [];
        return {
          ...sentence,
          paragraph,
          hits: own.map((hit) => ({ ...hit, negated: isNegated(folded, sentence, own, hit) })),
          has: factsOf(folded, sentence, own, patterns),
          years: () =>
            (folded.slice(sentence.start, sentence.end).match(YEARS) ?? []).map((year) => Number(year)),
        };
      });
    });
  };
  known.set(taxonomy, read);
  return read;
};

/** Shapes are looked for only when a rule asks. */
const factsOf = (
  folded: string,
  { start, end }: Stretch,
  hits: readonly TermHit[],
  patterns: FactPatterns,
): ((fact: string) => boolean) => {
  const groups = new Set(hits.map(({ group }) => group));
  let text: string | undefined;
  return (fact) => {
    if (groups.has(fact)) return true;
    if (!Object.hasOwn(patterns, fact)) return false;
    text ??= folded.slice(start, end);
    return patterns[fact as keyof FactPatterns].test(text);
  };
};

import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { UnitDocument } from "../../criteria/unit-schema.js";
import { labelTableOf } from "../../labels/label-table.js";
import { claimLexiconOf } from "./claim-lexicon.js";
import { compactText } from "./compact-text.js";
import { createFactPatterns } from "./fact-patterns.js";
import { foldTextOf } from "./fold-text-of.js";
import { negationsOf } from "./negations-of.js";
import { Passage } from "./passage.js";
import { splitPassages } from "./split-passages.js";
import { createTermScanner, type TermHit } from "./term-scanner.js";

/** A word in a sentence, `[start, end)` in UTF-16 units of the text as it was sent. */
export interface ClaimHit extends TermHit {
  readonly negated: boolean;
}

/** A sentence and the paragraph around it. */
export interface ClaimSentence extends Passage<ClaimHit> {
  readonly paragraph: Passage<TermHit>;
}

/** Reads the sentences of a text. */
export type ClaimReader = (text: string) => readonly ClaimSentence[];

/** Group of the names of all product labels. */
export const PRODUCT_NAME = "product-name";

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
    const hits = scan(compact);
    const sentences: ClaimSentence[] = [];
    let next = 0;
    for (const paragraph of splitPassages(folded, abbreviations)) {
      const own: TermHit[] = [];
      const around = new Passage(paragraph, own, folded, patterns);
      for (const sentence of paragraph.sentences) {
        const from = own.length;
        for (; next < hits.length; next += 1) {
          const hit = placed(hits[next], at);
          if (hit === undefined || hit.start >= sentence.end) break;
          if (hit.start >= sentence.start && hit.end <= sentence.end) own.push(hit);
        }
        const inside = own.slice(from);
        const isNegated = negationsOf(folded, sentence, inside);
        const judged = inside.map((hit) => ({
          group: hit.group,
          start: hit.start,
          end: hit.end,
          negated: isNegated(hit),
        }));
        const said = new Passage(sentence, judged, folded, patterns);
        sentences.push(Object.assign(said, { paragraph: around }));
      }
    }
    return sentences;
  };
  known.set(taxonomy, read);
  return read;
};

/** A hit of the compact text where the text as it was sent has it. */
const placed = (hit: TermHit | undefined, at: Int32Array): TermHit | undefined =>
  hit && { group: hit.group, start: at[hit.start] ?? 0, end: (at[hit.end - 1] ?? 0) + 1 };

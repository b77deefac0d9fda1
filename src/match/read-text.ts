import type { CueHit } from "./apply-cues.js";
import { createAutomaton } from "./automaton.js";
import type { Clause } from "./clauses.js";
import type { FacetStrengths } from "./facet-strengths.js";
import type { BystanderGroup, Lexicon, NonGreenGroup, UseMark } from "./lexicon.js";
import { createLineStops } from "./line-stops.js";
import { compileMeanings } from "./meanings.js";
import { cleanPlantWords } from "./new-plants.js";
import { createNormaliser, type NormalisedText } from "./normalise.js";
import { createPairMarks, type PairMarks } from "./pair-marks.js";
import { cleanHeadWords, type PhraseHead } from "./phrase-heads.js";
import type { Span } from "./span.js";
import { type GappedText, standsAlone } from "./stands-alone.js";
import { UnderstoodText } from "./understood-text.js";

export interface TextField {
  readonly field: string;
  readonly text: string;
  /** `industry` is the borrower's sector in words: it ranks, it is no use of funds. */
  readonly role?: "use" | "industry";
}

/** A subject that contradicts a green label, where it stands. */
export interface Contradiction {
  readonly group: NonGreenGroup;
  readonly start: number;
  readonly end: number;
}

/** A word of the borrower's sector that does not go with some items, where it stands. */
export interface Bystander {
  readonly group: BystanderGroup;
  readonly start: number;
  readonly end: number;
}

/** A word that tells which clause says what the money is for. */
export interface MarkedUse extends Span {
  readonly mark: UseMark;
}

/** A text of the record and where it begins in the stream. */
export interface StreamField {
  readonly field: string;
  readonly start: number;
  readonly normalised: NormalisedText;
}

/** All texts of a record as one stream, with what each piece is there for. */
export interface ReadText extends GappedText {
  readonly fields: readonly StreamField[];
  /** Marks the pairs of neighbouring characters of the text; the marks last until another text is asked. */
  pairs(): PairMarks;
  readonly clauses: readonly Clause[];
  readonly mask: Uint8Array;
  /** The bits that hold for a term: what a cue inside the term itself says is part of its meaning. */
  maskOf(start: number, end: number): number;
  readonly facets: FacetStrengths;
  /** How strongly the sentences of `sentences` speak of each activity. */
  facetsIn(sentences: number): FacetStrengths;
  /** The sentence a character stands in, as a bit; all behind the thirtieth share one, the sector is in all. */
  sentenceBit(at: number): number;
  /** Bits of all sentences with a use of funds. */
  readonly sentences: number;
  /** Where the borrower's sector in words begins, behind all uses of funds; the length of the text where it is not given. */
  readonly sectorFrom: number;
  /** Whether a word for making stands right behind a term. */
  isMade(end: number): boolean;
  readonly contradictions: readonly Contradiction[];
  readonly useMarks: readonly MarkedUse[];
  /** Ordinary things that are the last thing named in their phrase. */
  readonly phraseHeads: readonly PhraseHead[];
  /** Whether the words of `[start, end)` only say what is done with a thing, or how much of it there is. */
  isDone(start: number, end: number): boolean;
  /** Words of the borrower's sector; one that says something else spares the others of its group. */
  readonly bystanders: readonly Bystander[];
  /** Sectors of transition catalogues that the use of funds or the borrower's sector names. */
  readonly sectors: ReadonlySet<string>;
  /** The use of funds names a quality that makes a common product green. */
  readonly hasQuality: boolean;
  /** The use of funds speaks of transforming what exists. */
  readonly transforms: boolean;
  /** Words of the use of funds that speak of new capacity. */
  readonly newCapacity: readonly Span[];
  /** Spans that ask for working capital or the repayment of debts. */
  readonly workingCapital: readonly { readonly start: number; readonly end: number }[];
  /** What is concluded from the text is kept with it. */
  readonly isKept: boolean;
  /**
   * What `by` concludes from this text alone, one thing only. Where the text is kept the answer is kept with it, so that
   * it must not depend on anything else and must not be changed.
   */
  answer<T>(by: object, make: () => T): T;
}

export type TextReader = (fields: readonly TextField[]) => ReadText;

/** Makes the reader that tells use of funds from negation, mention and borrower description. */
export const createTextReader = (lexicon: Lexicon): ((fields: readonly TextField[]) => UnderstoodText) => {
  const normalise = createNormaliser(
    lexicon.simplified,
    lexicon.lineBreaks && createLineStops(lexicon.lineBreaks),
  );
  const { terms, meanings } = compileMeanings(lexicon, normalise.clean);
  const automaton = createAutomaton(terms);
  const makes = lexicon.makes.map(normalise.clean);
  const pairs = createPairMarks();
  const newPlants = lexicon.newPlants && cleanPlantWords(lexicon.newPlants, normalise.clean);
  const headWords = lexicon.ordinaryHeads && cleanHeadWords(lexicon.ordinaryHeads, normalise.clean);
  const isSpoken = meanings.map((list) => list.some((m) => m.cue === undefined));

  return (input) => {
    const read = new UnderstoodText({ ...joined(input, normalise), makes, pairs, newPlants, headWords });
    const { text } = read;
    // term, start and end of each word that is not only a cue
    const spoken: number[] = [];
    const cues: CueHit[] = [];
    automaton.scan(text, (term, end) => {
      const start = end - (automaton.lengths[term] ?? 0);
      if (!standsAlone(read, start, end)) return;
      if (isSpoken[term]) spoken.push(term, start, end);
      for (const { cue, unless } of meanings[term] ?? []) if (cue) cues.push({ cue, unless, start, end });
    });
    read.paint(cues);
    for (let h = 0; h < spoken.length; h += 3) {
      const start = spoken[h + 1] ?? 0;
      const end = spoken[h + 2] ?? 0;
      for (const meaning of meanings[spoken[h] ?? 0] ?? []) read.understand(meaning, start, end);
    }
    return read;
  };
};

/**
 * All texts one behind the other, each closed by a line end, and where the borrower's sector begins. A use that was
 * given in another field already says nothing more: many exports repeat the purpose as content and as name.
 */
const joined = (input: readonly TextField[], normalise: (text: string) => NormalisedText) => {
  const fields: StreamField[] = [];
  let text = "";
  let sectorFrom = -1;
  for (const { field, text: raw, role } of input) {
    const normalised = normalise(raw);
    if (role === "industry") sectorFrom = sectorFrom === -1 ? text.length : sectorFrom;
    else if (fields.some((before) => before.normalised.text === normalised.text)) continue;
    fields.push({ field, start: text.length, normalised });
    text += `${normalised.text}\n`;
  }
  return { text, fields, sectorFrom: sectorFrom === -1 ? text.length : sectorFrom };
};

import { type Facet, facetSchema } from "../catalogue/vocabulary.js";
import { applyCues, type CueHit } from "./apply-cues.js";
import { type Automaton, createAutomaton } from "./automaton.js";
import { type Clause, splitClauses } from "./clauses.js";
import type { Cue, Lexicon, NonGreenGroup } from "./lexicon.js";
import { EFFECT, INDUSTRY, MENTIONED, maskOver, NEGATED, REPLACED } from "./mask.js";
import { createNormaliser, type NormalisedText } from "./normalise.js";
import { createPairMarks, type PairMarks } from "./pair-marks.js";

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

/** How strongly the text speaks of each activity, from 0 to 1; 1 is settled. */
export type FacetStrength = Readonly<Record<Facet, number>>;

/** All texts of a record as one stream, with what each piece is there for. */
export interface ReadText {
  readonly text: string;
  readonly fields: readonly {
    readonly field: string;
    readonly start: number;
    readonly normalised: NormalisedText;
  }[];
  /** Something that is not in the text, such as white space, stood in front of a character. */
  isGap(at: number): boolean;
  /** Marks the pairs of neighbouring characters of the text; the marks last until another text is asked. */
  pairs(): PairMarks;
  readonly clauses: readonly Clause[];
  readonly mask: Uint8Array;
  /** The bits that hold for a term: what a cue inside the term itself says is part of its meaning. */
  maskOf(start: number, end: number): number;
  readonly facets: FacetStrength;
  /** How strongly the sentences of `sentences` speak of each activity. */
  facetsIn(sentences: number): FacetStrength;
  /** The sentence a character stands in, as a bit; all behind the thirtieth share one, the sector is in all. */
  sentenceBit(at: number): number;
  /** Bits of all sentences with a use of funds. */
  readonly sentences: number;
  /** The borrower's sector is given in words. */
  readonly hasSector: boolean;
  /** Whether a word for making stands right behind a term. */
  isMade(end: number): boolean;
  readonly contradictions: readonly Contradiction[];
  /** Sectors of transition catalogues that the use of funds or the borrower's sector names. */
  readonly sectors: ReadonlySet<string>;
  /** The use of funds names a quality that makes a common product green. */
  readonly hasQuality: boolean;
  /** The use of funds speaks of transforming what exists. */
  readonly transforms: boolean;
  /** Words of the use of funds that speak of new capacity. */
  readonly newCapacity: readonly { readonly start: number; readonly end: number }[];
  /** Spans that ask for working capital or the repayment of debts. */
  readonly workingCapital: readonly { readonly start: number; readonly end: number }[];
}

const facetNames = facetSchema.options;

const UNSPOKEN: FacetStrength = {
  manufacture: 0,
  construction: 0,
  operation: 0,
  retrofit: 0,
  restoration: 0,
  cultivation: 0,
  service: 0,
  trade: 0,
  consumption: 0,
  research: 0,
};

interface Meaning {
  readonly cue?: Cue;
  readonly unless?: boolean;
  readonly facet?: Facet;
  readonly weight?: number;
  readonly group?: NonGreenGroup;
  readonly sector?: string;
  readonly course?: "transformation" | "new-capacity" | "quality";
}

const compileMeanings = (lexicon: Lexicon, clean: (t: string) => string) => {
  const meanings = new Map<string, Meaning[]>();
  const add = (terms: readonly string[], meaning: Meaning): void => {
    for (const term of terms) {
      const key = clean(term);
      const list = meanings.get(key);
      if (list) list.push(meaning);
      else meanings.set(key, [meaning]);
    }
  };
  for (const cue of lexicon.cues) {
    add(cue.terms, { cue, unless: false });
    add(cue.unless ?? [], { cue, unless: true });
  }
  for (const facet of facetNames) {
    add(lexicon.facets[facet]?.strong ?? [], { facet, weight: 1 });
    add(lexicon.facets[facet]?.weak ?? [], { facet, weight: 0.4 });
  }
  for (const group of lexicon.nonGreen) {
    add(group.terms, { group });
    add(group.unless ?? [], { group, unless: true });
  }
  for (const { id, words } of lexicon.sectors) add(words, { sector: id });
  add(lexicon.transformation, { course: "transformation" });
  add(lexicon.newCapacity, { course: "new-capacity" });
  add(lexicon.quality.words, { course: "quality" });
  return { terms: [...meanings.keys()], meanings: [...meanings.values()] };
};

/** Makes the reader that tells use of funds from negation, mention and borrower description. */
export const createTextReader = (lexicon: Lexicon): ((fields: readonly TextField[]) => ReadText) => {
  const normalise = createNormaliser(lexicon.simplified);
  const { terms, meanings } = compileMeanings(lexicon, normalise.clean);
  const automaton: Automaton = createAutomaton(terms);
  const makes = lexicon.makes.map(normalise.clean);
  const pairs = createPairMarks();
  const spoken = meanings.map((list) => list.some((m) => m.cue === undefined));

  return (input) => {
    const fields: ReadText["fields"][number][] = [];
    let text = "";
    let industryFrom = -1;
    for (const { field, text: raw, role } of input) {
      const normalised = normalise(raw);
      if (role === "industry" && industryFrom === -1) industryFrom = text.length;
      fields.push({ field, start: text.length, normalised });
      text += `${normalised.text}\n`;
    }
    const isGap = gapFinder(fields);
    const clauses = splitClauses(text);
    const mask = new Uint8Array(text.length);
    if (industryFrom !== -1) mask.fill(INDUSTRY, industryFrom);
    const hits: number[] = [];
    const cueHits: CueHit[] = [];
    automaton.scan(text, (term, end) => {
      const start = end - (automaton.lengths[term] ?? 0);
      if (!standsAlone(text, start, end, isGap)) return;
      if (spoken[term]) hits.push(term, start, end);
      for (const { cue, unless } of meanings[term] ?? []) {
        if (cue) cueHits.push({ cue, unless: unless === true, start, end });
      }
    });
    const { workingCapital, cueAt } = applyCues({ text, clauses, mask, hits: cueHits });
    const isSector = (at: number): boolean => industryFrom !== -1 && at >= industryFrom;
    const sentenceOf = sentenceNumbers(text.length, clauses);
    const sentenceBit = (at: number): number => (isSector(at) ? ~0 : 1 << (sentenceOf[at] ?? 0));
    const spokenFacets: { facet: Facet; weight: number; sentence: number }[] = [];
    const sectors = new Set<string>();
    let transforms = false;
    let hasQuality = false;
    const newCapacity: { start: number; end: number }[] = [];
    const subjects: (Contradiction & { unless: boolean })[] = [];
    for (let h = 0; h < hits.length; h += 3) {
      const start = hits[h + 1] ?? 0;
      const end = hits[h + 2] ?? 0;
      const bits = maskOver(mask, start, end);
      for (const { facet, weight = 0, group, unless = false, sector, course } of meanings[hits[h] ?? 0] ??
        []) {
        if (facet && !(bits & (NEGATED | MENTIONED | EFFECT))) {
          // the borrower's sector only leans
          const leaning = bits & INDUSTRY ? Math.min(weight, 0.4) : weight;
          spokenFacets.push({ facet, weight: leaning, sentence: sentenceBit(start) });
        } else if (group && (unless || !(bits & ~(group.negatedToo ? EFFECT | NEGATED : EFFECT)))) {
          subjects.push({ group, start, end, unless });
        } else if (sector && !(bits & (NEGATED | MENTIONED))) sectors.add(sector);
        else if (course === "transformation" && !(bits & (NEGATED | MENTIONED))) transforms = true;
        else if (course === "quality" && !(bits & ~EFFECT)) hasQuality = true;
        else if (course === "new-capacity" && !(bits & ~EFFECT)) newCapacity.push({ start, end });
      }
    }
    const facetsIn = (sentences: number): FacetStrength => {
      const facets: Record<Facet, number> = { ...UNSPOKEN };
      for (const { facet, weight, sentence } of spokenFacets) {
        if (sentence & sentences) facets[facet] = Math.min(1, facets[facet] + weight);
      }
      return facets;
    };
    const spared = subjects.filter((s) => s.unless);
    const contradictions = subjects.filter(
      (s) => !s.unless && !spared.some((u) => u.group === s.group && u.start <= s.start && u.end >= s.end),
    );
    const firstMasked = firstSet(mask);
    let sentences = 0;
    for (const c of clauses) if (!isSector(c.start)) sentences |= sentenceBit(c.start);
    return {
      text,
      fields,
      isGap,
      pairs: () => pairs(text),
      isMade: (end) => makes.some((word) => text.startsWith(word, end)),
      maskOf: (start, end) => (end <= firstMasked ? 0 : maskOfTerm(mask, cueAt, start, end)),
      clauses,
      mask,
      facets: facetsIn(~0),
      facetsIn,
      sentenceBit,
      sentences,
      hasSector: industryFrom !== -1,
      contradictions,
      sectors,
      transforms,
      hasQuality,
      newCapacity,
      workingCapital,
    };
  };
};

/** The sentence of each character; all behind the thirtieth count as one. */
const sentenceNumbers = (length: number, clauses: readonly Clause[]): Uint8Array => {
  const numbers = new Uint8Array(length);
  for (const { start, end, sentence } of clauses)
    if (sentence > 0) numbers.fill(Math.min(30, sentence), start, end);
  return numbers;
};

/** Most texts say plainly what the money is for: up to here no character is masked. */
const firstSet = (mask: Uint8Array): number => {
  for (let i = 0; i < mask.length; i += 1) if (mask[i] !== 0) return i;
  return mask.length;
};

/** 替代 in 替代燃料 and 未 in 未配套 belong to the term, so they neither replace nor negate it. */
const maskOfTerm = (mask: Uint8Array, cueAt: Uint8Array, start: number, end: number): number => {
  const bits = maskOver(mask, start, end);
  if ((bits & (NEGATED | REPLACED)) === 0) return bits;
  let inside = false;
  for (let i = start; i < end; i += 1) if (cueAt[i] === 1) inside = true;
  if (!inside) return bits;
  const before = start > 0 ? (mask[start - 1] ?? 0) : 0;
  const negated = bits & NEGATED & before;
  const replaced = bits & REPLACED & (mask[start] ?? 0);
  return (bits & ~(NEGATED | REPLACED)) | negated | replaced;
};

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/**
 * A Latin term counts only as a whole word and a number only as a whole number: `lng` is not in `lngx`, 380 not in
 * 1380. White space is not in the normalised text; `isGap` tells where some stood.
 */
export const standsAlone = (
  text: string,
  start: number,
  end: number,
  isGap: (at: number) => boolean,
): boolean => {
  // nearly all terms begin and end with a Chinese character
  if (text.charCodeAt(start) > LAST_LETTER && text.charCodeAt(end - 1) > LAST_LETTER) return true;
  return beginsAlone(text, start, isGap) && endsAlone(text, end, isGap);
};

const LAST_LETTER = 122;

const beginsAlone = (text: string, start: number, isGap: (at: number) => boolean): boolean => {
  if (start === 0) return true;
  const first = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if ((isDigit(first) && isDigit(before)) || (isLetter(first) && isLetter(before))) return isGap(start);
  return true;
};

const endsAlone = (text: string, end: number, isGap: (at: number) => boolean): boolean => {
  const last = text.charCodeAt(end - 1);
  const goesOn = (at: number, kind: (code: number) => boolean): boolean =>
    at < text.length && kind(text.charCodeAt(at)) && !isGap(at);
  if (isDigit(last)) return !goesOn(end, isDigit);
  if (!isLetter(last) || !goesOn(end, isLetter)) return true;
  // an English plural is the same word
  return (
    (text[end] === "s" && !goesOn(end + 1, isLetter)) ||
    (text.startsWith("es", end) && !goesOn(end + 2, isLetter))
  );
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether something that is not in the normalised text stood in front of a character. */
const gapFinder =
  (fields: readonly { readonly start: number; readonly normalised: NormalisedText }[]) =>
  (at: number): boolean => {
    let field = fields[0];
    for (const f of fields) if (f.start <= at) field = f;
    if (!field || at <= field.start) return true;
    const { normalised, start } = field;
    return (normalised.at[at - start] ?? 0) - (normalised.at[at - start - 1] ?? 0) > 1;
  };

import type { Item } from "../catalogue/schema.js";
import type { Facet } from "../catalogue/vocabulary.js";
import { createAutomaton } from "./automaton.js";
import { createBigramIndex } from "./bigram-index.js";
import { collectEvidence, type Evidence } from "./evidence.js";
import { facetFit } from "./facet-fit.js";
import { INDUSTRY_FACTOR, type IndustryFit, industryFit } from "./industry-fit.js";
import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Lexicon } from "./lexicon.js";
import { ELSEWHERE, INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
import { createNormaliser } from "./normalise.js";
import type { ReadText } from "./read-text.js";
import { collectTerms } from "./terms.js";
import { wordingOf } from "./wording.js";

/** What is known besides the text. */
export interface Hints {
  /** GB/T 4754 class of the use of funds. */
  readonly fundsIndustry?: string | undefined;
}

/** An item the record may belong to. */
export interface Candidate {
  readonly item: Item;
  /** Position of the item in the edition. */
  readonly index: number;
  readonly score: number;
  /** Points from terms, share of the best wording rank, and how well the activity fits. */
  readonly terms: number;
  readonly wording: number;
  /** Share of the best wording rank without the borrower's sector. */
  readonly useWording: number;
  readonly facet: number;
  readonly industry: IndustryFit;
  readonly evidence: readonly Evidence[];
  /** Rows of the item whose subjects the text names. */
  readonly rows: ReadonlySet<number>;
}

export interface Matcher {
  readonly items: readonly Item[];
  /** Best first; empty where nothing in the text speaks for any item. */
  match(read: ReadText, hints: Hints): Candidate[];
  /** Wording and activity of a candidate by some sentences alone, so that other text cannot lend it support. */
  within(candidate: Candidate, read: ReadText, sentences: number): { readonly wording: number; readonly facet: number };
}

/** Below this share of the best wording rank an item without any term is not a candidate. */
const WORDING_FLOOR = 0.5;
const WORDING_WEIGHT = 1.2;
/** More candidates than a reviewer can compare help nobody. */
const KEPT = 12;
/** Text that takes no part in the ranking of wordings. */
const UNRANKED = NEGATED | MENTIONED | REPLACED;
const NONE: Pick<Candidate, "evidence" | "rows"> = { evidence: [], rows: new Set() };

interface Profile {
  readonly facets: readonly Facet[];
  readonly industries: ReadonlySet<string>;
  /** A row without an industry code, or an open list of codes. */
  readonly open: boolean;
}

const profileOf = (item: Item): Profile => {
  const rows = item.rows ?? [];
  return {
    facets: [...new Set([...(item.facets ?? []), ...rows.flatMap((r) => r.facet ?? [])])],
    industries: new Set([
      ...(item.industries ?? []),
      ...rows.flatMap((r) => [r.industry ?? [], r.industryExpected ?? [], r.industriesInRemarks?.codes ?? []].flat()),
    ]),
    open: rows.some((r) => r.industry === undefined || r.industriesInRemarks?.open === true),
  };
};

/** Builds the index of one edition: one automaton over its words and one ranking of its wording. */
export const createMatcher = (
  items: readonly Item[],
  lexicon: Lexicon,
  words: readonly ItemWords[] = [],
): Matcher => {
  const { clean } = createNormaliser(lexicon.simplified);
  const extra = new Map(words.map((w) => [w.code, w]));
  const activityWords = Object.values(lexicon.facets).flatMap((f) => [...f.strong, ...f.weak]);
  const table = collectTerms(items, extra, clean, activityWords);
  const automaton = createAutomaton(table.terms);
  const index = createBigramIndex(items.map((item) => wordingOf(item, extra.get(item.code), clean)));
  const profiles = items.map(profileOf);
  const ranks = new Float32Array(items.length);
  const useRanks = new Float32Array(items.length);

  const match = (read: ReadText, hints: Hints): Candidate[] => {
    const found = collectEvidence(read, automaton, table);
    const best = index.rank(read.text, read.mask, UNRANKED, ranks);
    const bestOfUse = read.hasSector ? index.rank(read.text, read.mask, UNRANKED | INDUSTRY, useRanks) : best;
    const ofUse = read.hasSector ? useRanks : ranks;
    const floor = best * WORDING_FLOOR;
    const candidates: Candidate[] = [];
    const add = (i: number, { evidence, rows }: Pick<Candidate, "evidence" | "rows">): void => {
      const item = items[i];
      const profile = profiles[i];
      if (!item || !profile) return;
      let terms = 0;
      for (const e of evidence) terms += e.weight;
      const wording = best > 0 ? (ranks[i] ?? 0) / best : 0;
      const useWording = bestOfUse > 0 ? (ofUse[i] ?? 0) / bestOfUse : 0;
      const facet = facetFit(profile.facets, read.facets);
      const industry = industryFit(profile.industries, profile.open, hints.fundsIndustry);
      const score = (terms + WORDING_WEIGHT * wording) * facet * INDUSTRY_FACTOR[industry];
      candidates.push({ item, index: i, score, terms, wording, useWording, facet, industry, evidence, rows });
    };
    for (const [i, one] of found) add(i, one);
    for (let i = 0; i < ranks.length; i += 1) {
      if ((ranks[i] ?? 0) > floor && !found.has(i)) add(i, NONE);
    }
    return candidates.sort((a, b) => b.score - a.score || a.index - b.index).slice(0, KEPT);
  };
  const within: Matcher["within"] = (candidate, read, sentences) => {
    if ((sentences & read.sentences) === read.sentences) return candidate;
    const mask = read.mask.slice();
    for (const { start, end } of read.clauses) if (!(read.sentenceBit(start) & sentences)) mask.fill(ELSEWHERE, start, end);
    const best = index.rank(read.text, mask, UNRANKED | ELSEWHERE, useRanks);
    const facets = profiles[candidate.index]?.facets ?? [];
    return {
      wording: best > 0 ? (useRanks[candidate.index] ?? 0) / best : 0,
      facet: facetFit(facets, read.facetsIn(sentences)),
    };
  };
  return { items, match, within };
};

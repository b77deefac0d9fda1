import type { Item } from "../catalogue/schema.js";
import { createBigramIndex } from "./bigram-index.js";
import { createEvidenceCollector, type Evidence } from "./evidence.js";
import { facetBits, facetFit } from "./facet-fit.js";
import { INDUSTRY_FACTOR, type IndustryFit, industryFit } from "./industry-fit.js";
import type { ItemProfile } from "./item-profile.js";
import { INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
import type { MatcherIndex } from "./matcher-index.js";
import type { ReadText } from "./read-text.js";
import { createSentenceRanks } from "./sentence-ranks.js";
import { Shortlist } from "./shortlist.js";

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
  /** The item is a common product or activity of a certain quality. */
  readonly qualified: boolean;
  /** The item is about making something. */
  readonly makes: boolean;
  readonly industry: IndustryFit;
  readonly evidence: readonly Evidence[];
  /** Rows of the item whose subjects the text names. */
  readonly rows: ReadonlySet<number>;
}

export interface MatchOptions extends Hints {
  /** Items that no term of the text names are left out: a likeness of wording alone is not looked for. */
  readonly namedOnly?: boolean;
}

export interface Matcher {
  readonly items: readonly Item[];
  /** Best first; empty where nothing in the text speaks for any item. */
  match(read: ReadText, options: MatchOptions): Candidate[];
  /** Wording of a candidate by one sentence alone, so that other text cannot lend it support. */
  wordingWithin(candidate: Candidate, read: ReadText, sentence: number): number;
  /** How well the activity of one sentence fits a candidate. */
  facetWithin(candidate: Candidate, read: ReadText, sentence: number): number;
}

/** Below this share of the best wording rank an item without any term is not a candidate. */
const WORDING_FLOOR = 0.5;
const WORDING_WEIGHT = 1.2;
/** Text that takes no part in the ranking of wordings. */
const UNRANKED = NEGATED | MENTIONED | REPLACED;
const NO_ROWS: ReadonlySet<number> = new Set();
const NO_EVIDENCE: readonly Evidence[] = [];

/** The profile of an item made ready. */
interface Profile extends Pick<ItemProfile, "open"> {
  readonly facetBits: number;
  readonly makes: boolean;
  readonly industries: ReadonlySet<string>;
  readonly qualified: boolean;
}

/** Makes the matcher of one edition: one automaton over its words and one ranking of its wording. */
export const createMatcher = (
  items: readonly Item[],
  { terms, bigrams, profiles: read }: MatcherIndex,
  qualityInNames: readonly string[] = [],
): Matcher => {
  const collect = createEvidenceCollector(terms);
  const index = createBigramIndex(bigrams);
  const profiles = read.map(({ facets, industries, open }, i): Profile => {
    const name = items[i]?.name ?? "";
    return {
      facetBits: facetBits(facets),
      makes: facets.includes("manufacture"),
      industries: new Set(industries),
      qualified: qualityInNames.some((word) => name.includes(word)),
      open,
    };
  });
  const ranks = new Float32Array(items.length);
  const useRanks = new Float32Array(items.length);
  const named = new Uint8Array(items.length);
  const shortlist = new Shortlist();

  const match: Matcher["match"] = (read, { fundsIndustry, namedOnly = false }) => {
    const found = collect(read);
    if (namedOnly && found.items.length === 0) return [];
    const best = index.rank(read.text, read.mask, UNRANKED, ranks);
    const bestOfUse = read.hasSector ? index.rank(read.text, read.mask, UNRANKED | INDUSTRY, useRanks) : best;
    const ofUse = read.hasSector ? useRanks : ranks;
    shortlist.clear();
    const { facets } = read;
    const fundsFit = (i: number): IndustryFit => {
      const profile = profiles[i];
      return profile ? industryFit(profile.industries, profile.open, fundsIndustry) : "unknown";
    };
    const fitOf = (i: number): number => facetFit(facets, profiles[i]?.facetBits ?? 0);
    const weigh = (i: number, points: number): void => {
      const wording = best > 0 ? (ranks[i] ?? 0) / best : 0;
      // the activity lowers and the industry raises by little: what cannot reach the list is not looked at further
      if (shortlist.refuses((points + WORDING_WEIGHT * wording) * INDUSTRY_FACTOR.agrees)) return;
      const industry = fundsIndustry === undefined ? 1 : INDUSTRY_FACTOR[fundsFit(i)];
      shortlist.add(i, (points + WORDING_WEIGHT * wording) * fitOf(i) * industry);
    };
    for (const i of found.items) {
      named[i] = 1;
      weigh(i, found.points(i));
    }
    if (!namedOnly) {
      const floor = best * WORDING_FLOOR;
      for (let i = 0; i < ranks.length; i += 1) if ((ranks[i] ?? 0) > floor && named[i] === 0) weigh(i, 0);
    }
    const candidates: Candidate[] = [];
    for (let k = 0; k < shortlist.size; k += 1) {
      const i = shortlist.indexes[k] ?? 0;
      const item = items[i];
      if (!item) continue;
      const isNamed = named[i] === 1;
      candidates.push({
        item,
        index: i,
        score: shortlist.scores[k] ?? 0,
        terms: isNamed ? found.points(i) : 0,
        wording: best > 0 ? (ranks[i] ?? 0) / best : 0,
        useWording: bestOfUse > 0 ? (ofUse[i] ?? 0) / bestOfUse : 0,
        facet: fitOf(i),
        qualified: profiles[i]?.qualified === true,
        makes: profiles[i]?.makes === true,
        industry: fundsFit(i),
        evidence: isNamed ? found.evidenceOf(i) : NO_EVIDENCE,
        rows: isNamed ? found.rowsOf(i) : NO_ROWS,
      });
    }
    for (const i of found.items) named[i] = 0;
    return candidates;
  };

  const ranksWithin = createSentenceRanks(index, UNRANKED);
  /** A sentence that is all there is says what the text says. */
  const isAll = (read: ReadText, sentence: number): boolean => (sentence & read.sentences) === read.sentences;
  return {
    items,
    match,
    wordingWithin(candidate, read, sentence) {
      if (isAll(read, sentence)) return candidate.wording;
      const { ranks: own, best } = ranksWithin(read, sentence);
      return best > 0 ? (own[candidate.index] ?? 0) / best : 0;
    },
    facetWithin(candidate, read, sentence) {
      if (isAll(read, sentence)) return candidate.facet;
      return facetFit(read.facetsIn(sentence), profiles[candidate.index]?.facetBits ?? 0);
    },
  };
};

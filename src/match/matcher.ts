import type { Item } from "../catalogue/schema.js";
import type { Facet } from "../catalogue/vocabulary.js";
import { createBigramIndex } from "./bigram-index.js";
import { createEvidenceCollector, type Evidence } from "./evidence.js";
import { facetFit } from "./facet-fit.js";
import { INDUSTRY_FACTOR, type IndustryFit, industryFit } from "./industry-fit.js";
import { ELSEWHERE, INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
import type { MatcherIndex } from "./matcher-index.js";
import type { ReadText } from "./read-text.js";

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

export interface MatchOptions extends Hints {
  /** Items that no term of the text names are left out: a likeness of wording alone is not looked for. */
  readonly namedOnly?: boolean;
}

export interface Matcher {
  readonly items: readonly Item[];
  /** Best first; empty where nothing in the text speaks for any item. */
  match(read: ReadText, options: MatchOptions): Candidate[];
  /** Wording and activity of a candidate by some sentences alone, so that other text cannot lend it support. */
  within(candidate: Candidate, read: ReadText, sentences: number): { readonly wording: number; readonly facet: number };
}

/** Below this share of the best wording rank an item without any term is not a candidate. */
const WORDING_FLOOR = 0.5;
const WORDING_WEIGHT = 1.2;
/** More candidates than a reviewer can compare help nobody. */
const KEPT = 6;
/** Text that takes no part in the ranking of wordings. */
const UNRANKED = NEGATED | MENTIONED | REPLACED;
const NO_ROWS: ReadonlySet<number> = new Set();

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

/** Makes the matcher of one edition: one automaton over its words and one ranking of its wording. */
export const createMatcher = (items: readonly Item[], { terms, bigrams }: MatcherIndex): Matcher => {
  const collect = createEvidenceCollector(terms);
  const index = createBigramIndex(bigrams);
  const profiles = items.map(profileOf);
  const facetSets = numberFacetSets(profiles);
  const fits = new Float64Array(facetSets.count);
  const ranks = new Float32Array(items.length);
  const useRanks = new Float32Array(items.length);
  const named = new Uint8Array(items.length);

  const match: Matcher["match"] = (read, { fundsIndustry, namedOnly = false }) => {
    const found = collect(read);
    if (namedOnly && found.items.length === 0) return [];
    const best = index.rank(read.text, read.mask, UNRANKED, ranks);
    const bestOfUse = read.hasSector ? index.rank(read.text, read.mask, UNRANKED | INDUSTRY, useRanks) : best;
    const ofUse = read.hasSector ? useRanks : ranks;
    fits.fill(-1);
    const shortlist = createShortlist();
    const weigh = (i: number, points: number): void => {
      const profile = profiles[i];
      if (!profile) return;
      const set = facetSets.of[i] ?? 0;
      let facet = fits[set] ?? -1;
      if (facet < 0) {
        facet = facetFit(profile.facets, read.facets);
        fits[set] = facet;
      }
      const wording = best > 0 ? (ranks[i] ?? 0) / best : 0;
      const industry = industryFit(profile.industries, profile.open, fundsIndustry);
      const score = (points + WORDING_WEIGHT * wording) * facet * INDUSTRY_FACTOR[industry];
      if (!shortlist.takes(score, i)) return;
      const useWording = bestOfUse > 0 ? (ofUse[i] ?? 0) / bestOfUse : 0;
      const item = items[i];
      if (item) shortlist.add({ item, index: i, score, terms: points, wording, useWording, facet, industry });
    };
    for (const i of found.items) {
      named[i] = 1;
      weigh(i, found.points(i));
    }
    if (!namedOnly) {
      const floor = best * WORDING_FLOOR;
      for (let i = 0; i < ranks.length; i += 1) if ((ranks[i] ?? 0) > floor && named[i] === 0) weigh(i, 0);
    }
    for (const i of found.items) named[i] = 0;
    return shortlist.best().map((c) => ({
      ...c,
      evidence: c.terms > 0 ? found.evidenceOf(c.index) : [],
      rows: c.terms > 0 ? found.rowsOf(c.index) : NO_ROWS,
    }));
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

/** Items have few different sets of activities: how well one fits is worked out once for a text. */
const numberFacetSets = (profiles: readonly Profile[]) => {
  const numbers = new Map<string, number>();
  const of = profiles.map(({ facets }) => {
    const key = [...facets].sort().join();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { of, count: numbers.size };
};

type Scored = Omit<Candidate, "evidence" | "rows">;

/** The best candidates so far, in order. */
const createShortlist = () => {
  const list: Scored[] = [];
  return {
    takes(score: number, index: number): boolean {
      const last = list[KEPT - 1];
      return last === undefined || score > last.score || (score === last.score && index < last.index);
    },
    add(candidate: Scored): void {
      let at = Math.min(list.length, KEPT - 1);
      for (; at > 0; at -= 1) {
        const before = list[at - 1];
        if (!before || before.score > candidate.score) break;
        if (before.score === candidate.score && before.index < candidate.index) break;
        list[at] = before;
      }
      list[at] = candidate;
    },
    best: (): readonly Scored[] => list,
  };
};

import type { Item } from "../catalogue/schema.js";
import type { Facet } from "../catalogue/vocabulary.js";
import { createBigramIndex } from "./bigram-index.js";
import { createEvidenceCollector, type Evidence } from "./evidence.js";
import { facetBits, facetFitOf } from "./facet-fit.js";
import { INDUSTRY_FACTOR, type IndustryFit, industryFit } from "./industry-fit.js";
import { INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
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
  /** Wording and activity of a candidate by some sentences alone, so that other text cannot lend it support. */
  within(
    candidate: Candidate,
    read: ReadText,
    sentences: number,
  ): { readonly wording: number; readonly facet: number };
}

/** Below this share of the best wording rank an item without any term is not a candidate. */
const WORDING_FLOOR = 0.5;
const WORDING_WEIGHT = 1.2;
/** More candidates than a reviewer can compare help nobody. */
const KEPT = 6;
/** Text that takes no part in the ranking of wordings. */
const UNRANKED = NEGATED | MENTIONED | REPLACED;
const NO_ROWS: ReadonlySet<number> = new Set();

interface Ranks {
  readonly ranks: Float32Array;
  readonly best: number;
}

interface Profile {
  /** Activities of the item and its rows. */
  readonly facetBits: number;
  readonly makes: boolean;
  readonly industries: ReadonlySet<string>;
  readonly qualified: boolean;
  /** A row without an industry code, or an open list of codes. */
  readonly open: boolean;
}

const profileOf = (item: Item, qualityInNames: readonly string[]): Profile => {
  const rows = item.rows ?? [];
  const facets = new Set<Facet>([...(item.facets ?? []), ...rows.flatMap((r) => r.facet ?? [])]);
  return {
    facetBits: facetBits([...facets]),
    makes: facets.has("manufacture"),
    industries: new Set([
      ...(item.industries ?? []),
      ...rows.flatMap((r) =>
        [r.industry ?? [], r.industryExpected ?? [], r.industriesInRemarks?.codes ?? []].flat(),
      ),
    ]),
    qualified: qualityInNames.some((word) => item.name.includes(word)),
    open: rows.some((r) => r.industry === undefined || r.industriesInRemarks?.open === true),
  };
};

/** Makes the matcher of one edition: one automaton over its words and one ranking of its wording. */
export const createMatcher = (
  items: readonly Item[],
  { terms, bigrams }: MatcherIndex,
  qualityInNames: readonly string[] = [],
): Matcher => {
  const collect = createEvidenceCollector(terms);
  const index = createBigramIndex(bigrams);
  const profiles = items.map((item) => profileOf(item, qualityInNames));
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
    const fitOfFacets = facetFitOf(read.facets);
    const fitOf = (i: number): number => fitOfFacets(profiles[i]?.facetBits ?? 0);
    const fundsFit = (i: number): IndustryFit => {
      const profile = profiles[i];
      return profile ? industryFit(profile.industries, profile.open, fundsIndustry) : "unknown";
    };
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
        evidence: isNamed ? found.evidenceOf(i) : [],
        rows: isNamed ? found.rowsOf(i) : NO_ROWS,
      });
    }
    for (const i of found.items) named[i] = 0;
    return candidates;
  };

  // several candidates ask about the same sentence of the same text
  let asked: ReadText | undefined;
  const ranksOf = new Map<number, Ranks>();
  const spare: Float32Array[] = [];
  const ranksWithin = (read: ReadText, sentences: number): Ranks => {
    if (asked !== read) {
      for (const { ranks: used } of ranksOf.values()) spare.push(used);
      ranksOf.clear();
      asked = read;
    }
    const known = ranksOf.get(sentences);
    if (known) return known;
    const own = spare.pop() ?? new Float32Array(items.length);
    const parts = read.clauses.filter(({ start }) => (read.sentenceBit(start) & sentences) !== 0);
    const fresh = { ranks: own, best: index.rank(read.text, read.mask, UNRANKED, own, parts) };
    ranksOf.set(sentences, fresh);
    return fresh;
  };
  const within: Matcher["within"] = (candidate, read, sentences) => {
    if ((sentences & read.sentences) === read.sentences) return candidate;
    const { ranks: own, best } = ranksWithin(read, sentences);
    return {
      wording: best > 0 ? (own[candidate.index] ?? 0) / best : 0,
      facet: facetFitOf(read.facetsIn(sentences))(profiles[candidate.index]?.facetBits ?? 0),
    };
  };
  return { items, match, within };
};

/** The best items so far, best first; of equals the one that stands earlier in the edition. */
class Shortlist {
  readonly indexes = new Int32Array(KEPT);
  readonly scores = new Float64Array(KEPT);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** An item with this score or less cannot get in. */
  refuses(score: number): boolean {
    return this.size === KEPT && score < (this.scores[KEPT - 1] ?? 0);
  }

  add(index: number, score: number): void {
    const { indexes, scores } = this;
    let at = this.size;
    while (at > 0) {
      const before = scores[at - 1] ?? 0;
      if (before > score || (before === score && (indexes[at - 1] ?? 0) < index)) break;
      at -= 1;
    }
    if (at === KEPT) return;
    const end = Math.min(this.size, KEPT - 1);
    for (let k = end; k > at; k -= 1) {
      indexes[k] = indexes[k - 1] ?? 0;
      scores[k] = scores[k - 1] ?? 0;
    }
    indexes[at] = index;
    scores[at] = score;
    this.size = Math.min(this.size + 1, KEPT);
  }
}

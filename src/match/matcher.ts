import type { Item } from "../catalogue/schema.js";
import type { Facet } from "../catalogue/vocabulary.js";
import { createBigramIndex } from "./bigram-index.js";
import { createEvidenceCollector, type Evidence } from "./evidence.js";
import { facetBits, facetFit } from "./facet-fit.js";
import { INDUSTRY_FACTOR, type IndustryFit, industryFit } from "./industry-fit.js";
import type { ItemProfile } from "./item-profile.js";
import type { BystanderGroup } from "./lexicon.js";
import { MENTIONED, NEGATED, REPLACED } from "./mask.js";
import type { MatcherIndex } from "./matcher-index.js";
import type { ReadText } from "./read-text.js";
import { createSentenceRanks } from "./sentence-ranks.js";
import { Shortlist } from "./shortlist.js";
import type { Candidate, Sighting } from "./sighting.js";

export interface SeeOptions {
  /** GB/T 4754 class of the use of funds; `any` leaves in whatever some class could bring to the front. */
  readonly fundsIndustry: string | undefined;
  /** Items that no term of the text names are left out: a likeness of wording alone is not looked for. */
  readonly namedOnly: boolean;
}

/** Stands for all industries. */
export const ANY_INDUSTRY = "any";

export interface Matcher {
  readonly items: readonly Item[];
  /** What a text shows, in the order of the edition; empty where nothing in the text speaks for any item. */
  see(read: ReadText, options: SeeOptions): Sighting[];
  /** The best of what was seen for an industry, best first. */
  choose(sightings: readonly Sighting[], fundsIndustry: string | undefined): Candidate[];
  /** How an industry relates to an item. */
  fit(item: number, fundsIndustry: string | undefined): IndustryFit;
  /** Wording of an item that was seen by one sentence alone, so that other text cannot lend it support. */
  wordingWithin(seen: Sighting, read: ReadText, sentence: number): number;
  /** How well the activity of one sentence fits an item that was seen. */
  facetWithin(seen: Sighting, read: ReadText, sentence: number): number;
}

/** Below this share of the best wording rank an item without any term is not a candidate. */
const WORDING_FLOOR = 0.5;
const WORDING_WEIGHT = 1.2;
/** Text that takes no part in the ranking of wordings. */
const UNRANKED = NEGATED | MENTIONED | REPLACED;
/** What an item keeps at least and at most, whatever the industry. */
const FACTORS = Object.values(INDUSTRY_FACTOR);
const ANY_FACTOR = [Math.min(...FACTORS), Math.max(...FACTORS)] as const;
const NO_ROWS: ReadonlySet<number> = new Set();
const NO_EVIDENCE: readonly Evidence[] = [];
const SERVING: readonly Facet[] = ["service", "trade", "consumption"];
const NOBODY: readonly BystanderGroup[] = [];

/** The profile of an item made ready. */
interface Profile extends Pick<ItemProfile, "open"> {
  readonly facetBits: number;
  readonly makes: boolean;
  readonly serves: boolean;
  readonly industries: ReadonlySet<string>;
  readonly qualified: boolean;
  readonly closedTo: readonly BystanderGroup[];
}

/** An item that may get on the list of a text. */
interface Near extends Pick<Sighting, "index" | "wording" | "facet" | "score"> {
  /** With the industry that suits it best. */
  readonly most: number;
}

export interface MatcherOptions {
  /** Words in the name of an item for a quality that makes a common product green. */
  readonly qualityInNames?: readonly string[];
  readonly bystanders?: readonly BystanderGroup[];
}

/** Makes the matcher of one edition: one automaton over its words and one ranking of its wording. */
export const createMatcher = (
  items: readonly Item[],
  { terms, bigrams, profiles: read }: MatcherIndex,
  { qualityInNames = [], bystanders = [] }: MatcherOptions = {},
): Matcher => {
  const collect = createEvidenceCollector(terms);
  const index = createBigramIndex(bigrams);
  const profiles = read.map(({ facets, industries, open }, i): Profile => {
    const { name = "", code = "" } = items[i] ?? {};
    const speaksOf = (prefix: string): boolean => code === prefix || code.startsWith(`${prefix}.`);
    const closedTo = bystanders.filter(({ against }) => against.some(speaksOf));
    return {
      facetBits: facetBits(facets),
      makes: facets.includes("manufacture"),
      serves: SERVING.some((facet) => facets.includes(facet)),
      industries: new Set(industries),
      qualified: qualityInNames.some((word) => name.includes(word)),
      open,
      closedTo: closedTo.length > 0 ? closedTo : NOBODY,
    };
  });
  const ranks = new Float32Array(items.length);
  const useRanks = new Float32Array(items.length);
  const named = new Uint8Array(items.length);
  const shortlist = new Shortlist();

  const fitFor = (i: number, fundsIndustry: string | undefined): IndustryFit => {
    const profile = profiles[i];
    if (!profile) return "unknown";
    const fit = industryFit(profile.industries, profile.open, fundsIndustry);
    if (fit !== "contradicts") return fit;
    const isForeign = profile.closedTo.some(({ industries }) =>
      industries?.some((digits) => fundsIndustry?.startsWith(digits)),
    );
    return isForeign ? "foreign" : fit;
  };
  /** The least and the most an item keeps under the industries that are asked for. */
  const boundsOf = (i: number, fundsIndustry: string | undefined): readonly [least: number, most: number] => {
    if (fundsIndustry === ANY_INDUSTRY) return ANY_FACTOR;
    const factor = INDUSTRY_FACTOR[fitFor(i, fundsIndustry)];
    return [factor, factor];
  };

  const see: Matcher["see"] = (read, { fundsIndustry, namedOnly }) => {
    const found = collect(read);
    if (namedOnly && found.items.length === 0) return [];
    const { text, mask, sectorFrom } = read;
    const bestOfUse = index.rank(text, mask, UNRANKED, useRanks, [{ start: 0, end: sectorFrom }]);
    ranks.set(useRanks);
    const sector = { start: sectorFrom, end: text.length };
    const best = sectorFrom < text.length ? index.rankMore(text, mask, UNRANKED, ranks, sector) : bestOfUse;
    shortlist.clear();
    const near: Near[] = [];
    const weigh = (i: number, points: number): void => {
      const wording = best > 0 ? (ranks[i] ?? 0) / best : 0;
      const plain = points + WORDING_WEIGHT * wording;
      // the activity lowers and the industry raises by little: what cannot reach the list is not looked at further
      if (shortlist.refuses(plain * ANY_FACTOR[1])) return;
      const facet = facetFit(read.facets, profiles[i]?.facetBits ?? 0);
      const score = plain * facet;
      const [least, most] = boundsOf(i, fundsIndustry);
      if (shortlist.refuses(score * most)) return;
      shortlist.add(i, score * least);
      near.push({ index: i, wording, facet, score, most: score * most });
    };
    for (const i of found.items) {
      named[i] = 1;
      weigh(i, found.points(i));
    }
    if (!namedOnly) {
      const floor = best * WORDING_FLOOR;
      for (let i = 0; i < ranks.length; i += 1) if ((ranks[i] ?? 0) > floor && named[i] === 0) weigh(i, 0);
    }
    const sightings: Sighting[] = [];
    for (const { index: i, wording, facet, score, most } of near) {
      const item = items[i];
      if (!item || shortlist.refuses(most)) continue;
      const isNamed = named[i] === 1;
      sightings.push({
        item,
        index: i,
        score,
        wording,
        useWording: bestOfUse > 0 ? (useRanks[i] ?? 0) / bestOfUse : 0,
        useRank: useRanks[i] ?? 0,
        facet,
        qualified: profiles[i]?.qualified === true,
        makes: profiles[i]?.makes === true,
        serves: profiles[i]?.serves === true,
        closedTo: profiles[i]?.closedTo ?? NOBODY,
        denial: found.denialOf(i),
        evidence: isNamed ? found.evidenceOf(i) : NO_EVIDENCE,
        rows: isNamed ? found.rowsOf(i) : NO_ROWS,
      });
    }
    for (const i of found.items) named[i] = 0;
    return sightings.sort((a, b) => a.index - b.index);
  };

  const choose: Matcher["choose"] = (sightings, fundsIndustry) => {
    shortlist.clear();
    const fits = sightings.map(({ index: i, score }, at) => {
      const fit = fitFor(i, fundsIndustry);
      shortlist.add(at, score * INDUSTRY_FACTOR[fit]);
      return fit;
    });
    const candidates: Candidate[] = [];
    for (let k = 0; k < shortlist.size; k += 1) {
      const at = shortlist.indexes[k] ?? 0;
      const seen = sightings[at];
      if (seen)
        candidates.push({ seen, at, score: shortlist.scores[k] ?? 0, industry: fits[at] ?? "unknown" });
    }
    return candidates;
  };

  const ranksWithin = createSentenceRanks(index, UNRANKED);
  /** A sentence that is all there is says what the text says. */
  const isAll = (read: ReadText, sentence: number): boolean => (sentence & read.sentences) === read.sentences;
  return {
    items,
    see,
    choose,
    fit: fitFor,
    wordingWithin(seen, read, sentence) {
      if (isAll(read, sentence)) return seen.wording;
      const { ranks: own, best } = ranksWithin(read, sentence);
      return best > 0 ? (own[seen.index] ?? 0) / best : 0;
    },
    facetWithin(seen, read, sentence) {
      if (isAll(read, sentence)) return seen.facet;
      return facetFit(read.facetsIn(sentence), profiles[seen.index]?.facetBits ?? 0);
    },
  };
};

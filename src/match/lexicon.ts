import type { EditionRef } from "../catalogue/edition-ref.js";
import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Facet } from "../catalogue/vocabulary.js";
import type { LineBreakWords } from "./line-stops.js";
import type { NewPlantWords } from "./new-plants.js";

/**
 * How far a cue reaches; `whole` is a clause that consists of the cue alone, `since` what stands between the last of
 * the cue's `from` in the clause and the cue, `heading` the rest of the clause and what stands behind its colon,
 * `site` the rest of the clause up to its last 的,
 * `former` the clause in front of one that consists of the cue alone: 屋顶光伏（本期不含）.
 */
export type CueScope =
  | "clause"
  | "next"
  | "before"
  | "before-near"
  | "before-use"
  | "since"
  | "between"
  | "phrase"
  | "heading"
  | "self"
  | "whole"
  | "former"
  | "site"
  | "use";

export interface Cue {
  readonly id: string;
  readonly scope: CueScope;
  readonly terms: readonly string[];
  readonly unless?: readonly string[] | undefined;
  /** For `since`: the words it begins with. */
  readonly from?: readonly string[] | undefined;
  /** Longer words that hold one of `from` and are none. */
  readonly notFrom?: readonly string[] | undefined;
}

/** Subjects that contradict a green label, but for the items whose business they are. */
export interface NonGreenGroup {
  readonly id: string;
  readonly terms: readonly string[];
  /** Longer words that contain a term and mean something else. */
  readonly unless?: readonly string[] | undefined;
  /** The terms hold their own negation (“short of the benchmark”). */
  readonly negatedToo?: boolean | undefined;
  /** No use of any catalogue, neither green nor transition (a canteen, shares, fuel). */
  readonly inNoCatalogue?: boolean | undefined;
  /** Code prefixes of items that deal with such subjects on purpose (desulphurisation of a coal boiler …). */
  readonly dealtWithBy: readonly string[];
}

/** Ordinary things that no item is about, where they are the last thing a phrase names: 风电场职工公寓. */
export interface HeadGroup {
  readonly id: string;
  readonly terms: readonly string[];
  /** Longer words that end with a term and mean something else. */
  readonly unless?: readonly string[] | undefined;
  /** No use of any catalogue, neither green nor transition. */
  readonly inNoCatalogue?: boolean | undefined;
  /** Code prefixes of items whose business such things may be. */
  readonly dealtWithBy: readonly string[];
}

export interface OrdinaryHeads {
  /** What is done with the thing, behind its word: 建设, 装修. */
  readonly actions: readonly string[];
  /** Words in front of a thing that begin a new one: 光伏组件用于学校. */
  readonly apart: readonly string[];
  readonly groups: readonly HeadGroup[];
}

/** Sectors of borrowers that do not run what some items are about. */
export interface BystanderGroup {
  readonly id: string;
  readonly terms: readonly string[];
  readonly unless?: readonly string[] | undefined;
  /** GB/T 4754 codes of the sectors, or the digits they begin with. */
  readonly industries?: readonly string[] | undefined;
  /** Code prefixes of those items. */
  readonly against: readonly string[];
}

/** They speak of the items of one edition. */
export interface Bystanders extends EditionRef {
  readonly groups: readonly BystanderGroup[];
}

/** What a word says about the clause that tells what the money is for. */
export type UseMark =
  | "annex"
  | "notAnnex"
  | "builds"
  | "buys"
  | "notBuys"
  | "generic"
  | "ordinary"
  | "stated"
  | "pointsBack"
  | "ofTheThing"
  | "terms";

/** A word within words, and what may stand in its place. */
export interface Variant {
  readonly term: string;
  readonly as: readonly string[];
}

/** The word lists of `taxonomy/lexicon`, as the matcher uses them. */
export interface Lexicon {
  readonly cues: readonly Cue[];
  readonly facets: Readonly<
    Partial<Record<Facet, { readonly strong: readonly string[]; readonly weak: readonly string[] }>>
  >;
  /** Words right behind a term that turn what it names into a product. */
  readonly makes: readonly string[];
  /** What stands for what within the words of items without changing what they mean. */
  readonly variants?: readonly Variant[] | undefined;
  /** Words for a quality that makes a common product green: in the names of items, and in texts. */
  readonly quality: { readonly inNames: readonly string[]; readonly words: readonly string[] };
  /** Subjects no green item covers, by group. */
  readonly nonGreen: readonly NonGreenGroup[];
  readonly lineBreaks?: LineBreakWords | undefined;
  readonly mainUse?: Readonly<Record<UseMark, readonly string[]>> | undefined;
  readonly ordinaryHeads?: OrdinaryHeads | undefined;
  readonly bystanders?: Bystanders | undefined;
  /** Words that tell the sector of a transition catalogue, and whether money transforms or adds capacity. */
  readonly sectors: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly transformation: readonly string[];
  readonly newCapacity: readonly string[];
  readonly newPlants?: NewPlantWords | undefined;
  readonly simplified: ReadonlyMap<string, string>;
  /** Words for the items of an edition, beside those the edition itself holds. */
  words(ref: EditionRef): readonly ItemWords[];
}

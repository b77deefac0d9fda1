import type { Facet } from "../catalogue/vocabulary.js";

/** How far a cue reaches. */
export type CueScope = "clause" | "next" | "before" | "before-near" | "before-use" | "use";

export interface Cue {
  readonly id: string;
  readonly scope: CueScope;
  readonly terms: readonly string[];
  readonly unless?: readonly string[] | undefined;
}

/** Extra words for items of one edition, curated beside the catalogue's own. */
export interface ItemWords {
  readonly code: string;
  readonly aliases?: readonly string[] | undefined;
  readonly notThis?: readonly string[] | undefined;
  readonly contextAliases?: readonly { readonly term: string; readonly needs: readonly string[] }[] | undefined;
  readonly sharedTerms?:
    | readonly {
        readonly term: string;
        readonly with: readonly string[];
        readonly question?: string | undefined;
        readonly needs?: readonly string[] | undefined;
      }[]
    | undefined;
}

/** Subjects that contradict a green label, but for the items whose business they are. */
export interface NonGreenGroup {
  readonly id: string;
  readonly terms: readonly string[];
  /** Longer words that contain a term and mean something else. */
  readonly unless?: readonly string[] | undefined;
  /** The terms hold their own negation (“short of the benchmark”). */
  readonly negatedToo?: boolean | undefined;
  /** Code prefixes of items that deal with such subjects on purpose (desulphurisation of a coal boiler …). */
  readonly dealtWithBy: readonly string[];
}

/** The word lists of `taxonomy/lexicon`, as the matcher uses them. */
export interface Lexicon {
  readonly cues: readonly Cue[];
  readonly facets: Readonly<Partial<Record<Facet, { readonly strong: readonly string[]; readonly weak: readonly string[] }>>>;
  /** Subjects no green item covers, by group. */
  readonly nonGreen: readonly NonGreenGroup[];
  /** Words that tell the sector of a transition catalogue, and whether money transforms or adds capacity. */
  readonly sectors: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly transformation: readonly string[];
  readonly newCapacity: readonly string[];
  readonly simplified: ReadonlyMap<string, string>;
  /** Extra words by `catalogue@edition`. */
  readonly words: ReadonlyMap<string, readonly ItemWords[]>;
}

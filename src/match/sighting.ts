import type { Item } from "../catalogue/schema.js";
import type { Denial, Evidence } from "./evidence.js";
import type { IndustryFit } from "./industry-fit.js";
import type { BystanderGroup } from "./lexicon.js";

/** An item a text may speak of, whatever industry the funds go to. */
export interface Sighting {
  readonly item: Item;
  /** Position of the item in the edition. */
  readonly index: number;
  /** Before the industry weighs in. */
  readonly score: number;
  /** Share of the best wording rank, and how well the activity fits. */
  readonly wording: number;
  /** Share of the best wording rank without the borrower's sector. */
  readonly useWording: number;
  /** The same as it is: BM25 in thousandths. Among words of no item some item is always the best. */
  readonly useRank: number;
  readonly facet: number;
  /** The item is a common product or activity of a certain quality. */
  readonly qualified: boolean;
  /** The item is about making something. */
  readonly makes: boolean;
  /** The item is about serving, trading or consuming. */
  readonly serves: boolean;
  /** Where a term that would decide for the item is negated. */
  readonly denial: Denial | undefined;
  /** Sectors of borrowers that do not run what the item is about. */
  readonly closedTo: readonly BystanderGroup[];
  readonly evidence: readonly Evidence[];
  /** Rows of the item whose subjects the text names. */
  readonly rows: ReadonlySet<number>;
}

/** An item the record may belong to. */
export interface Candidate {
  readonly seen: Sighting;
  /** Position among the sightings of the text. */
  readonly at: number;
  readonly score: number;
  readonly industry: IndustryFit;
}

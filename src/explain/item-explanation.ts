import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Facet, GhgMark, Regime, Standing } from "../catalogue/vocabulary.js";
import type { ConditionLine } from "./condition-lines.js";
import type { CrosswalkAnswer } from "./crosswalk-links.js";
import type { SharedTerm } from "./shared-terms.js";
import type { CitedSource } from "./source-titles.js";
import type { StatedFigure } from "./stated-figures.js";

/**
 * The edition an explanation is taken from, with what it is worth. Days are `YYYY-MM-DD`, null where not known.
 *
 * @since 0.2.0
 */
export interface ExplainedEdition extends EditionRef {
  readonly title: string;
  readonly regime: Regime;
  readonly standing: Standing;
  readonly standingNote: string | null;
  readonly official: boolean;
  readonly documentNumber: string | null;
  readonly published: string | null;
  readonly effective: string | null;
  readonly superseded: string | null;
}

/**
 * A code with the name that belongs to it.
 *
 * @since 0.2.0
 */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/**
 * An industry; the name is null where the code is not in the table.
 *
 * @since 0.2.0
 */
export interface ExplainedIndustry {
  readonly code: string;
  readonly name: string | null;
}

/**
 * An industry line inside an item, with its conditions as lines.
 *
 * @since 0.2.0
 */
export interface ExplainedRow {
  /** Null where the printed code cell is a dash. */
  readonly industry: ExplainedIndustry | null;
  /** Industry codes the remark names instead. */
  readonly industriesInRemarks: readonly string[];
  readonly activity: string;
  readonly ghg: GhgMark;
  readonly facet: Facet | null;
  readonly subjects: readonly string[];
  readonly conditions: readonly ConditionLine[];
  readonly note: string | null;
}

/** All there is to know about an item. JSON-safe. @since 0.2.0 */
export interface ItemExplanation {
  readonly kind: "item";
  readonly edition: ExplainedEdition;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly path: readonly NamedCode[];
  readonly summary: string | null;
  readonly class: Item["class"] | null;
  readonly ghg: Item["ghg"] | null;
  readonly page: number | null;
  readonly sources: readonly CitedSource[];
  readonly verified: boolean;
  readonly evidenceGrade: string | null;
  readonly note: string | null;
  readonly rows: readonly ExplainedRow[];
  /** Conditions of the whole item, for catalogues that print no rows. */
  readonly conditions: readonly ConditionLine[];
  readonly scopeTerms: readonly string[];
  readonly aliases: readonly string[];
  readonly exclusions: readonly string[];
  readonly standards: readonly string[];
  /** Look-alikes that the item does not cover. */
  readonly notThis: readonly { readonly term: string; readonly why: string }[];
  readonly sharedTerms: readonly SharedTerm[];
  /** Figures the source states and no condition holds. */
  readonly figures: readonly StatedFigure[];
  readonly facets: readonly Facet[];
  readonly pathway: string | null;
  /** Industries of the whole item, for catalogues that print no rows. */
  readonly industries: readonly ExplainedIndustry[];
  /** Documents the item refers to. */
  readonly references: readonly string[];
  /** Item of the 2019 guide whose explanation applies too. */
  readonly inheritsGuide2019: string | null;
  /** Items of the green catalogue to test first, for transition items, and what decides there. */
  readonly greenItems: readonly NamedCode[];
  readonly greenNote: string | null;
  readonly crosswalk: readonly CrosswalkAnswer[];
  /** Other editions in which the same code stands for something else. */
  readonly elsewhere: readonly (EditionRef & NamedCode)[];
}

/** A heading with what stands under it. JSON-safe. @since 0.2.0 */
export interface GroupExplanation {
  readonly kind: "group";
  readonly edition: ExplainedEdition;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly path: readonly NamedCode[];
  readonly verified: boolean;
  readonly note: string | null;
  readonly sources: readonly CitedSource[];
  /** Groups and items directly below, in code order. */
  readonly children: readonly (NamedCode & { readonly items: number })[];
  readonly elsewhere: readonly (EditionRef & NamedCode)[];
}

/**
 * What `explain` tells of a code, by `kind`: an item, or a heading with what stands under it.
 *
 * @since 0.2.0
 */
export type CodeExplanation = ItemExplanation | GroupExplanation;

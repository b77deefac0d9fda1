/** `asked-term`: a shared term that asks whether any item is meant at all, so that it settles nothing. */
export type TermKind =
  | "alias"
  | "context-alias"
  | "shared-term"
  | "asked-term"
  | "name"
  | "subject"
  | "not-this";

/** In order of what they prove. */
export const termKinds: readonly TermKind[] = [
  "not-this",
  "subject",
  "asked-term",
  "shared-term",
  "context-alias",
  "name",
  "alias",
];

/** Every word of the items of an edition, in columns, as it is collected; matching works on `PackedTerms`. */
export interface TermTable {
  /** Normalised terms in the order of their UTF-16 units. */
  readonly terms: readonly string[];
  /** The term as the taxonomy writes it, where that differs from the normalised form. */
  readonly written: Readonly<Record<number, string>>;
  /** Postings of term `t` are `first[t]` to `first[t + 1]`: strongest first, those of an item side by side. */
  readonly first: readonly number[];
  readonly item: readonly number[];
  /** Position in `termKinds`. */
  readonly kind: readonly number[];
  /** Position in `needs`, or -1. */
  readonly need: readonly number[];
  /** Position in `questions`, or -1. */
  readonly question: readonly number[];
  /** Position in `rowSets`, or -1: rows of the item whose subject the term is. */
  readonly rows: readonly number[];
  /** Groups each of which needs one of its terms in the text. */
  readonly needs: readonly (readonly number[])[];
  /** The terms of each group. */
  readonly groups: readonly (readonly number[])[];
  readonly questions: readonly string[];
  readonly rowSets: readonly (readonly number[])[];
  /** Terms that only name an activity, such as making or building. */
  readonly activities: readonly number[];
}

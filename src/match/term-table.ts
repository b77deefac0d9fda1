export type TermKind = "alias" | "context-alias" | "shared-term" | "name" | "subject" | "not-this";

/** In order of what they prove. */
export const termKinds: readonly TermKind[] = [
  "not-this",
  "subject",
  "shared-term",
  "context-alias",
  "name",
  "alias",
];

/**
 * Every word of the items of an edition, in columns: plain arrays, so that it can be prepared when the
 * taxonomy is compiled and read back without work.
 */
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

/** The term as the taxonomy writes it. */
const writtenOf = (table: TermTable, term: number): string => table.written[term] ?? table.terms[term] ?? "";

/** The columns a scan walks through, packed: a plain array takes eight bytes for what fits into one or two. */
export interface PackedTerms extends Pick<TermTable, "terms" | "questions" | "rowSets" | "activities"> {
  readonly first: Int32Array;
  readonly item: Uint16Array;
  readonly kind: Uint8Array;
  readonly need: Int32Array;
  readonly question: Int32Array;
  readonly rows: Int32Array;
  /** Groups of need `n` are `needFirst[n]` to `needFirst[n + 1]` of `needGroups`. */
  readonly needFirst: Int32Array;
  readonly needGroups: Int32Array;
  /** Terms of group `g` are `groupFirst[g]` to `groupFirst[g + 1]` of `groupTerms`. */
  readonly groupFirst: Int32Array;
  readonly groupTerms: Int32Array;
  writtenOf(term: number): string;
}

export const packTerms = (table: TermTable): PackedTerms => {
  const { terms, questions, rowSets, activities } = table;
  const [needFirst, needGroups] = flatten(table.needs);
  const [groupFirst, groupTerms] = flatten(table.groups);
  return {
    terms,
    questions,
    rowSets,
    activities,
    first: Int32Array.from(table.first),
    item: Uint16Array.from(table.item),
    kind: Uint8Array.from(table.kind),
    need: Int32Array.from(table.need),
    question: Int32Array.from(table.question),
    rows: Int32Array.from(table.rows),
    needFirst,
    needGroups,
    groupFirst,
    groupTerms,
    writtenOf: (term) => writtenOf(table, term),
  };
};

const flatten = (lists: readonly (readonly number[])[]): [Int32Array, Int32Array] => {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    first[i + 1] = (first[i] ?? 0) + list.length;
  });
  return [first, Int32Array.from(lists.flat())];
};

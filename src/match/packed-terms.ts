import { type AutomatonTable, buildAutomatonTable } from "./automaton.js";
import type { TermTable } from "./term-table.js";

/** Small numbers, in two bytes each unless one of them is too large. */
export type SmallNumbers = Int16Array | Int32Array;

/** The columns of a term table as a scan walks through them: a plain array takes eight bytes for what fits into one. */
export interface PackedTerms extends Pick<TermTable, "questions" | "rowSets" | "activities"> {
  /** Number of terms. */
  readonly count: number;
  readonly automaton: AutomatonTable;
  readonly first: Int32Array;
  readonly item: Uint16Array;
  readonly kind: Uint8Array;
  readonly need: SmallNumbers;
  readonly question: SmallNumbers;
  readonly rows: SmallNumbers;
  /** Groups of need `n` are `needFirst[n]` to `needFirst[n + 1]` of `needGroups`. */
  readonly needFirst: Int32Array;
  readonly needGroups: SmallNumbers;
  /** Terms of group `g` are `groupFirst[g]` to `groupFirst[g + 1]` of `groupTerms`. */
  readonly groupFirst: Int32Array;
  readonly groupTerms: Int32Array;
  /** Terms the taxonomy writes in another way than their normalised form, ascending, and how. */
  readonly rewritten: Int32Array;
  readonly written: readonly string[];
}

export const packTerms = (table: TermTable): PackedTerms => {
  const { terms, questions, rowSets, activities, written } = table;
  const [needFirst, needGroups] = flatten(table.needs);
  const [groupFirst, groupTerms] = flatten(table.groups);
  return {
    count: terms.length,
    automaton: buildAutomatonTable(terms),
    questions,
    rowSets,
    activities,
    first: Int32Array.from(table.first),
    item: Uint16Array.from(table.item),
    kind: Uint8Array.from(table.kind),
    need: narrow(table.need),
    question: narrow(table.question),
    rows: narrow(table.rows),
    needFirst,
    needGroups: narrow(needGroups),
    groupFirst,
    groupTerms: Int32Array.from(groupTerms),
    rewritten: Int32Array.from(Object.keys(written), Number),
    written: Object.values(written),
  };
};

/** The term as the taxonomy writes it, where that differs from the normalised form. */
export const writtenOf = ({ rewritten, written }: PackedTerms, term: number): string | undefined => {
  let low = 0;
  let high = rewritten.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rewritten[middle] ?? 0;
    if (found === term) return written[middle];
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
};

const MOST_IN_TWO_BYTES = 32_767;

const narrow = (numbers: readonly number[]): SmallNumbers =>
  numbers.every((n) => n <= MOST_IN_TWO_BYTES) ? Int16Array.from(numbers) : Int32Array.from(numbers);

const flatten = (lists: readonly (readonly number[])[]): [Int32Array, number[]] => {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    first[i + 1] = (first[i] ?? 0) + list.length;
  });
  return [first, lists.flat()];
};

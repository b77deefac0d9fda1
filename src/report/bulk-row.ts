import type { Cell } from "../io/source.js";
import type { Result } from "../result/schema.js";
import type { BulkColumn, BulkValue } from "./bulk-form.js";
import { listColumn, textColumn } from "./bulk-form.js";

/** One place of an input with its answer. */
export interface BulkRow {
  /** Number of the input file in the order they are read. */
  readonly file: number;
  readonly line: number;
  /** A row of a table as it stood. */
  readonly cells?: readonly Cell[] | undefined;
  /** A record of a format without cells. */
  readonly value?: unknown;
  readonly result: Result;
  readonly review?: ReviewNote | undefined;
}

/** What people decided about a record, beside the answer of the machine. */
export interface ReviewNote {
  readonly state: ReviewState;
  readonly accepted: string | null;
  readonly reviewers: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * `applies`: decided for this record as it is. `content-changed`, `answer-changed`: decided before the record or
 * the machine's answer changed. `conflict`: reviewers differ.
 */
export type ReviewState = "applies" | "content-changed" | "answer-changed" | "conflict";

export const reviewColumns: readonly BulkColumn[] = [
  textColumn("accepted"),
  listColumn("reviewer", "; "),
  listColumn("reviewReason", "; "),
  textColumn("reviewState"),
];

export function reviewValues(note: ReviewNote | undefined): readonly BulkValue[] {
  return note === undefined
    ? [undefined, undefined, undefined, undefined]
    : [note.accepted, note.reviewers, note.reasons, note.state];
}

/** What the output of a run is made of besides the answers; plain data for the workers. */
export interface BulkLayout {
  /** Names of the inputs; rows tell theirs where there are several. */
  readonly files: readonly string[];
  /** Columns the tables have between them. */
  readonly names: readonly string[];
  /** For each file where its cells go; nothing for formats without cells. */
  readonly places: readonly (readonly number[] | null)[];
  /** Rows have the decisions of reviewers in them. */
  readonly reviewed: boolean;
}

/** Turns answered rows into the text of an output. */
export interface RowWriter {
  head(): string;
  /** The text of each row a record gives. */
  rows(row: BulkRow): readonly string[];
}

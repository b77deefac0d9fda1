import type { Result } from "../result/schema.js";
import type { ReviewNote } from "./bulk-row.js";

/** What a bulk run writes into one place; a list is joined where a format has no lists. */
export type BulkValue = string | number | boolean | null | undefined | readonly string[];

export interface BulkColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  /** What stands between the entries of a list. */
  readonly between?: string;
}

/** Which rows a result gives and what stands in them. */
export interface BulkForm {
  readonly columns: readonly BulkColumn[];
  /** In the order of the columns; a short row ends with nothing. */
  rows(result: Result, answered?: AnsweredRecord): readonly (readonly BulkValue[])[];
}

/** The record a result answers and what reviewers said about it. */
export interface AnsweredRecord {
  readonly value?: unknown;
  readonly review?: ReviewNote | undefined;
}

export const bulkForms = ["wide", "long", "flags"] as const;

/** `wide`: a row a record. `long`: a row an assessment. `flags`: a row a flag. `review`: a reviewer's sheet. */
export type BulkFormName = (typeof bulkForms)[number] | "review";

export const textColumn = (name: string): BulkColumn => ({ name, type: "text" });

/** A column that holds lists. */
export const listColumn = (name: string, between = " "): BulkColumn => ({ name, type: "text", between });

/** A list as formats without lists hold it. */
export function joined(
  value: BulkValue,
  { between = " " }: BulkColumn,
): Exclude<BulkValue, readonly string[]> {
  return typeof value === "object" && value !== null ? value.join(between) : value;
}

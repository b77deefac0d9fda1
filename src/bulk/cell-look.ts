import type { BulkColumn } from "../report/bulk-form.js";
import { filledColumns } from "../report/bulk-review.js";
import type { SheetCell } from "./xlsx/sheet-row.js";
import type { Look } from "./xlsx/workbook-parts.js";

const ofStatus: Readonly<Record<string, Look>> = {
  eligible: "green",
  "needs-evidence": "yellow",
  "conditions-unmet": "red",
  excluded: "red",
  "needs-review": "violet",
  "not-covered": "grey",
};
const ofSeverity: Readonly<Record<string, Look>> = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "yellow",
  undecided: "violet",
  none: "green",
};
const ofReview: Readonly<Record<string, Look>> = {
  applies: "green",
  conflict: "red",
  "content-changed": "yellow",
  "answer-changed": "yellow",
};
const ofOutcome: Readonly<Record<string, Look>> = { rejected: "red" };

const coloured: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  verdex_outcome: ofOutcome,
  verdex_status: ofStatus,
  verdex_risk: ofSeverity,
  verdex_severity: ofSeverity,
  verdex_reviewState: ofReview,
};

/** Colours the cells a worklist is read by: what was decided, how grave the flags are, what reviewers said. */
export function cellLooks(columns: readonly BulkColumn[]): (cell: SheetCell, column: number) => Look {
  const byColumn = columns.map(({ name }) => coloured[name]);
  return (cell, column) => byColumn[column]?.[String(cell)] ?? "plain";
}

const LONG = /(?:reasons|question|missing|editionReason|errorMessage|evidence|remediation|reviewReason)$/;

/** Widths that show what columns are about. */
export function columnWidth({ name, type }: BulkColumn): number {
  if (type !== "text") return 9;
  return LONG.test(name) ? 40 : Math.min(30, Math.max(12, name.length + 2));
}

/** Whether a column of a reviewer's sheet is for the reviewer. */
export function isFilledIn(name: string): boolean {
  return filledColumns.some((filled) => name === `verdex_${filled}`);
}

import { type Severity, severities } from "../catalogue/severity.js";
import type { Answered, Flag } from "../result/schema.js";
import { type BulkColumn, type BulkValue, listColumn, textColumn } from "./bulk-form.js";

/** The flags of a record in one row: how grave, which rules, and which could not be decided. */
export const flagSummaryColumns: readonly BulkColumn[] = [
  textColumn("risk"),
  listColumn("flags"),
  listColumn("undecidedFlags"),
];

export function flagSummaryValues({ flags, undecided, risk }: Answered): readonly BulkValue[] {
  return [risk.level, flags.map(({ rule }) => rule), undecided.map(({ rule }) => rule)];
}

/** A flag somebody has dealt with, and whose decision is in force, is no finding any more. */
export function isOpen({ override }: Flag): boolean {
  return override?.inForce !== true;
}

/** Whether a severity is at or above a level. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

import type { Input } from "./input.js";
import { type HeadingRow, readHeadings } from "./plan-table.js";
import { isoDay } from "./read-day.js";
import type { Cell } from "./source.js";
import { withSubHeadings } from "./sub-headings.js";
import { unitOfHeading } from "./unit-of-heading.js";

/** A row of a workbook that holds something. */
export interface SheetRow {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface FoundHeadings {
  readonly row: HeadingRow;
  readonly line: number;
  /** Rows in front of the headings. */
  readonly preamble: number;
  readonly above: readonly (readonly string[])[];
  /** Rows the headings take. */
  readonly height: number;
}

/**
 * The headings among the first rows of a sheet: the first row that names all a record needs, with the row below where
 * that divides its headings, or two rows that name all of it together, where cells were merged. Else the row that
 * names most, so that it can be told what it lacks.
 */
export function findHeadingRow(rows: readonly SheetRow[], input: Input): FoundHeadings | undefined {
  let best: FoundHeadings | undefined;
  const above: string[][] = [];
  for (const [preamble, { line, cells }] of rows.entries()) {
    const upper = cells.map(headingText);
    const place = { line, preamble, above: above.slice() };
    above.push(upper);
    const alone: FoundHeadings = { row: readHeadings(upper, input), ...place, height: 1 };
    const next = rows[preamble + 1];
    if (alone.row.missing.length === 0) {
      const lower = next?.line === line + 1 ? next.cells.map(headingText) : [];
      const row = withSubHeadings(alone.row, lower, input);
      return row === undefined ? alone : { row, ...place, height: 2 };
    }
    if (alone.row.known > 0 && next?.line === line + 1) {
      const lower = next.cells.map(headingText);
      const below = readHeadings(lower, input);
      const both = readHeadings(joined(upper, lower, input), input);
      if (below.missing.length > 0 && below.known > 0 && both.missing.length === 0) {
        return { row: both, ...place, height: 2 };
      }
    }
    if (best === undefined || alone.row.known > best.row.known) best = alone;
  }
  return best;
}

/**
 * The lower of two headings, or both where only both are a heading; a merged cell has its text at its start only. What
 * the upper one says of the unit holds for the amounts below it.
 */
function joined(upper: readonly string[], lower: readonly string[], input: Input): string[] {
  let over = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, position) => {
    const above = upper[position] ?? "";
    const below = lower[position] ?? "";
    if (above !== "") over = above;
    if (below === "") return above;
    const [plain] = readHeadings([below], input).columns;
    const [full] = readHeadings([`${over}${below}`], input).columns;
    if (plain?.field === undefined) return full?.field === undefined ? below : `${over}${below}`;
    const { field, unit } = plain;
    const stated = unit === undefined ? unitOfHeading(over, field.kind, input.columns) : undefined;
    return stated === undefined ? below : `${below}（${stated}）`;
  });
}

function headingText(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof Date ? (isoDay(cell) ?? "") : String(cell).trim();
}

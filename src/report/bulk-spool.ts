import type { RowWriter } from "./bulk-row.js";
import type { BulkTable, TableCell } from "./bulk-table.js";

/** A cell between the run and the file that is made of it: days are marked, the rest is as JSON has it. */
type SpooledCell = string | number | boolean | null | { readonly day: string };

/**
 * Rows on their way into a format that cannot be written on after an interruption: one JSON array a line, made
 * into the file at the end.
 */
export function createBulkSpool(table: BulkTable): RowWriter {
  return {
    head: () => "",
    rows: (row) => table.rows(row).map((cells) => `${JSON.stringify(cells.map(spooled))}\n`),
  };
}

function spooled(cell: TableCell): SpooledCell {
  if (cell === undefined || cell === null) return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : { day: cell.toISOString() };
  return typeof cell === "bigint" ? String(cell) : cell;
}

/** The cells of a spooled line. */
export function unspool(line: string): (string | number | boolean | Date | null)[] {
  const cells: SpooledCell[] = JSON.parse(line);
  return cells.map((cell) => (typeof cell === "object" && cell !== null ? new Date(cell.day) : cell));
}

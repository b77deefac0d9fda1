import { cellText } from "./bulk-original.js";
import type { RowWriter } from "./bulk-row.js";
import type { BulkTable, TableCell } from "./bulk-table.js";
import { csvCell, csvRow } from "./csv-row.js";

/** A figure with a sign is no formula: the sums of the input stay sums. */
const FIGURE = /^[+-]\d\d*(?:\.\d+)?%?$/;

/** Bulk results as CSV; text that a spreadsheet would run as a formula is made harmless. */
export function createBulkCsv(table: BulkTable): RowWriter {
  return {
    head: () => csvRow(table.columns.map(({ name }) => name)),
    rows: (row) => table.rows(row).map((cells) => `${cells.map(cellOf).join(",")}\r\n`),
  };
}

function cellOf(cell: TableCell): string {
  if (cell === undefined || cell === null || cell === "") return "";
  if (typeof cell === "number") return String(cell);
  const text = cellText(cell);
  return FIGURE.test(text) ? text : csvCell(text);
}

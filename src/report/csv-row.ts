export type CsvCell = string | number | boolean | null | undefined;

/** What a spreadsheet would take for the start of a formula; some fold full-width signs before they look. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * One line of CSV after RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front;
 * numbers are our own and stay numbers.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** One cell of CSV, made harmless. */
export function csvCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { filledColumns } from "../../report/bulk-review.js";
import { readSheet } from "./read-sheet.js";
import { sheetColumns } from "./sheet-decisions.js";

/** Whether a file is a sheet in which somebody began to decide; no for what is no sheet, or not there. */
export async function isFilledIn(file: string): Promise<boolean> {
  const sheet = await readSheet(file, "zh").catch(() => undefined);
  if (sheet === undefined) return false;
  const { at, missing } = sheetColumns(sheet);
  if (missing.length > 0) return false;
  const filled = filledColumns.map((name) => at.get(name) ?? -1);
  return sheet.rows.some(({ cells }) => filled.some((column) => (cells[column] ?? "").trim() !== ""));
}

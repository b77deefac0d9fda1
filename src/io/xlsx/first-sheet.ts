import { brokenInput } from "../broken-input.js";
import type { SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import type { RandomBytes } from "../random-bytes.js";
import { zipDirectory } from "../zip/zip-directory.js";
import { cellContextOf } from "./cell-context.js";
import { openSheet } from "./read-sheet.js";
import { readWorkbook } from "./read-workbook.js";

/** The rows of the first sheet of a workbook that hold something, whatever they are. */
export async function* firstSheet(bytes: RandomBytes, input: Input): AsyncGenerator<SheetRow> {
  const entries = await zipDirectory(bytes);
  if (entries === undefined) throw brokenInput("XLSX / ZIP", "ZIP", input);
  const workbook = await readWorkbook({ bytes, entries }, input);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) return;
  const reader = openSheet(workbook, sheet, cellContextOf(workbook, input), input);
  for (let row = await reader.next(); row !== undefined; row = await reader.next()) yield row;
}

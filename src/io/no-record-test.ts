import type { ErrorCode } from "../errors.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { foldHeading } from "./fold-heading.js";
import type { Input } from "./input.js";
import type { TablePlan } from "./plan-table.js";
import { isNothing } from "./read-cell.js";
import type { ReadFault } from "./read-item.js";
import type { PlaceOf } from "./row-item.js";
import type { Cell } from "./source.js";

/**
 * The test of whether a row of a table is one of those that are there for readers: totals, and headings that stand
 * again on each page or above a second table. Where its key, or the first cell of a row without one, says so, it is
 * told as what it is: as a record a total would be a loan that nobody gave.
 */
export function noRecordTest(
  { columns }: TablePlan,
  input: Input,
): (cells: readonly Cell[], placeOf: PlaceOf) => ReadFault | undefined {
  const idColumn = columns.findIndex(({ field }) => field?.kind === "id");
  const headings = new Set([foldHeading("id"), foldHeading(columns[idColumn]?.heading ?? "id")]);
  for (const [heading, field] of input.columns?.headings() ?? [])
    if (field === "id") headings.add(foldHeading(heading));
  const longest = 2 * Math.max(...[...headings].map(({ length }) => length));
  const codeOf = (text: string): ErrorCode | undefined => {
    if (input.columns?.isTotal(text) === true) return "RECORD_ROW_TOTAL";
    return text.length <= longest && headings.has(foldHeading(text)) ? "RECORD_ROW_HEADINGS" : undefined;
  };
  return (cells, placeOf) => {
    const at = isNothing(cells[idColumn]) ? cells.findIndex((cell) => !isNothing(cell)) : idColumn;
    const told = cells[at];
    if (typeof told !== "string") return undefined;
    const code = codeOf(told);
    if (code === undefined) return undefined;
    const place = placeOf(at);
    const sentence = message(input.lang, code, { line: place.line, found: showText(told.trim()) });
    return { ...place, id: null, error: { code, path: "", message: sentence } };
  };
}

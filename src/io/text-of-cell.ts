import type { TermCode } from "../messages/zh-terms.js";
import { isoDay } from "./read-day.js";
import type { Cell } from "./source.js";
import type { TableField } from "./table-field.js";

/** A typed cell as text that the readers of text cells take, or the reason why it has none. */
export type CellText = { readonly text: string } | { readonly hint: TermCode };

/** From 2^53 on, and with more than 15 digits in spreadsheets, the last digits of a number are not its own. */
const SAFE = 999_999_999_999_999;
const COMPACT_DAY = /^(?:19|20|21)\d{6}$/;

/**
 * The text of a cell that a workbook or a Parquet file holds as a number, a day or yes or no. A number that may
 * have lost digits is no key, and a number in a column of days is a day only where it is written like one.
 */
export function textOfCell(cell: Exclude<Cell, string | null>, { kind }: Pick<TableField, "kind">): CellText {
  if (typeof cell === "boolean") return { text: cell ? "true" : "false" };
  if (typeof cell === "bigint") return { text: cell.toString() };
  if (typeof cell === "object") {
    const day = isoDay(cell);
    return day === undefined ? { hint: "hint.spreadsheet-error" } : { text: day };
  }
  if (!Number.isFinite(cell)) return { hint: "hint.spreadsheet-error" };
  if (kind === "id" || kind === "code" || kind === "industry") {
    if (Math.abs(cell) > SAFE) return { hint: "hint.spreadsheet-digits" };
    if (!Number.isInteger(cell)) return { hint: "hint.code-number" };
  }
  const text = plainDigits(cell);
  if (kind === "date" && !COMPACT_DAY.test(text)) return { hint: "hint.serial-day" };
  return { text };
}

/** The digits of a number without an exponent. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}

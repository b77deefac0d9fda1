import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { escapeInvisible, showText } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { readNumber } from "../record/read-number.js";
import { isWithinRange } from "../record/read-value.js";
import type { RecordError } from "../record/record-error.js";
import { pathOf } from "./plan-table.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";

const ERROR_VALUE = /^\s*#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)\s*$/i;
/** What stands in front of a formula of a workbook that has no value. */
export const UNCOMPUTED = "#FORMULA!";
/** What stands in front of a moment nobody can tell the day of. */
export const NO_ZONE = "#ZONE!";
const SHORTENED = /^\s*\d(?:\.\d+)?E\+\d{2,}\s*$/i;

/** What a spreadsheet made unusable in a cell before it was exported. */
export function cellFault(cell: string, { kind }: TableField): TermCode | undefined {
  const first = cell.charCodeAt(0);
  // nearly every cell starts with what no error value starts with
  if ((first === 0x23 || first <= 0x20) && ERROR_VALUE.test(cell)) return "hint.spreadsheet-error";
  if (first === 0x23 && cell.startsWith(UNCOMPUTED)) return "hint.formula";
  if (first === 0x23 && cell.startsWith(NO_ZONE)) return "hint.zone";
  if (kind !== "id" && kind !== "code") return undefined;
  return cell.includes("+") && SHORTENED.test(cell) ? "hint.spreadsheet-digits" : undefined;
}

/**
 * Why a cell in a column with a unit is no figure of it. The record would tell of it in whole units and of a value
 * that nobody wrote, so that it is told of the cell as it stands.
 */
export function figureFault(
  value: unknown,
  { unit }: TableColumn,
  { kind }: TableField,
): TermCode | undefined {
  if (unit === undefined || (kind !== "amount" && kind !== "share")) return undefined;
  const figure = typeof value === "string" ? readNumber(value.normalize("NFKC").trim()) : value;
  return typeof figure === "number" && isWithinRange(figure, kind) ? undefined : "hint.column-unit";
}

/** The error of a cell that cannot be used. */
export function cellError(
  found: string,
  column: TableColumn,
  field: TableField,
  hint: TermCode,
  lang: Lang,
): RecordError {
  const expected: TermCode = `expected.${field.kind}`;
  const sentence = message(lang, "RECORD_FIELD_VALUE", {
    path: columnName(column),
    found: showText(found),
    expected: message(lang, expected),
    hint: message(lang, hint, { unit: column.unit }),
  });
  return { code: "RECORD_FIELD_VALUE", path: pathOf(column) ?? column.heading, message: sentence };
}

/** A column as its table heads it, with the field it stands for where that is another name. */
export function columnName(column: TableColumn): string {
  const path = pathOf(column);
  const heading = escapeInvisible(column.heading);
  return path === undefined || path === heading ? heading : `${heading} (${path})`;
}

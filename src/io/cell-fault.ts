import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { escapeInvisible, showText } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import type { RecordError } from "../record/record-error.js";
import { pathOf } from "./plan-table.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";

const ERROR_VALUE = /^\s*#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)\s*$/i;
const SHORTENED = /^\s*\d(?:\.\d+)?E\+\d{2,}\s*$/i;

/** What a spreadsheet made unusable in a cell before it was exported. */
export function cellFault(cell: string, { kind }: TableField): TermCode | undefined {
  const first = cell.charCodeAt(0);
  // nearly every cell starts with what no error value starts with
  if ((first === 0x23 || first <= 0x20) && ERROR_VALUE.test(cell)) return "hint.spreadsheet-error";
  if (kind !== "id" && kind !== "code") return undefined;
  return cell.includes("+") && SHORTENED.test(cell) ? "hint.spreadsheet-digits" : undefined;
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
    hint: message(lang, hint),
  });
  return { code: "RECORD_FIELD_VALUE", path: pathOf(column) ?? column.heading, message: sentence };
}

/** A column as its table heads it, with the field it stands for where that is another name. */
export function columnName(column: TableColumn): string {
  const path = pathOf(column);
  const heading = escapeInvisible(column.heading);
  return path === undefined || path === heading ? heading : `${heading} (${path})`;
}

import { readDate } from "../record/read-date.js";
import { readNumber } from "../record/read-number.js";
import { isBlank } from "../record/read-text.js";
import type { ColumnTable } from "./column-table.js";
import { shiftDecimal } from "./shift-decimal.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";

const BETWEEN = /[;；|]/;
const CLOCK = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${CLOCK}$`);
const COMPACT = new RegExp(`^(\\d{4})()(\\d{2})(\\d{2})${CLOCK}$`);
const IN_CHINESE = /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/;
/** Digits a number keeps without loss. */
const SAFE_DIGITS = 15;

/**
 * What a cell of a known column says, as JSON would hold it; nothing where it is blank. Cells have no types, so
 * figures, days and yes or no are read from text, but only where the text can mean one thing: the rest is left
 * as it is and refused where the record is read.
 */
export function readCell(
  cell: string,
  column: TableColumn,
  field: TableField,
  columns: ColumnTable | undefined,
): unknown {
  if (field.several) {
    const parts = cell.split(BETWEEN).map((part) => part.trim());
    const entries = parts.filter((part) => !isBlank(part));
    return entries.length === 0 ? undefined : entries.map((entry) => readOne(entry, column, field, columns));
  }
  // Blank texts are told apart from missing ones; other blank cells say nothing.
  if (isBlank(cell)) return field.kind === "text" || field.kind === "id" ? cell : undefined;
  return readOne(cell, column, field, columns);
}

function readOne(
  cell: string,
  { power }: TableColumn,
  { kind }: TableField,
  columns: ColumnTable | undefined,
): unknown {
  switch (kind) {
    case "amount":
    case "number":
    case "share":
    case "year":
    case "quantity":
      return readFigure(cell, power);
    case "date":
    case "end":
      return readDay(cell);
    case "boolean":
      return columns?.yesOrNo(cell) ?? cell;
    case "record-kind":
      return cell.trim();
    default:
      return cell;
  }
}

function readFigure(cell: string, power: number): unknown {
  const text = cell.normalize("NFKC").trim();
  if (readNumber(text) === undefined) return cell;
  const digits = shiftDecimal(text.replaceAll(",", ""), power);
  const significant = digits.replace(/[-.]/g, "").replace(/^0+/, "");
  return significant.length <= SAFE_DIGITS ? Number(digits) : digits;
}

function readDay(cell: string): string {
  const text = cell.normalize("NFKC").trim();
  const parts = YEAR_FIRST.exec(text) ?? IN_CHINESE.exec(text) ?? COMPACT.exec(text);
  if (parts === null) return cell;
  const [, year = "", , month = "", day = ""] = parts;
  return readDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? cell;
}

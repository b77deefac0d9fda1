import { isBlank } from "../record/read-text.js";
import type { ColumnTable } from "./column-table.js";
import { isUse } from "./plan-table.js";
import { readDay, readSerialDay } from "./read-day.js";
import { readFigure } from "./read-figure.js";
import type { Cell } from "./source.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";

const BETWEEN = /[;；|]/;
/** Days a column remembers: books repeat them on every row. */
const REMEMBERED = 4096;

/** What a text cell says, as JSON would hold it; nothing where it is blank. */
export type CellReader = (cell: string) => unknown;

/**
 * The reader of a column of a known field. Cells have no types, so figures, days and yes or no are read from
 * text, but only where the text can mean one thing: the rest is left as it is and refused where the record is
 * read.
 */
export function cellReader(
  column: TableColumn,
  field: TableField,
  columns: ColumnTable | undefined,
): CellReader {
  const read = oneReader(column, field, columns);
  if (field.several) {
    return (cell) => {
      const parts = cell.split(BETWEEN).map((part) => part.trim());
      const entries = parts.filter((part) => !isBlank(part));
      return entries.length === 0 ? undefined : entries.map(read);
    };
  }
  // as blank as a cell without a sign
  if (field.kind === "text" && isUse(field)) return (cell) => (columns?.saysNothing(cell) ? "" : read(cell));
  // Blank texts are told apart from missing ones; other blank cells say nothing.
  if (field.kind === "text" || field.kind === "id") return read;
  return (cell) => (isBlankCell(cell) ? undefined : read(cell));
}

function oneReader(column: TableColumn, field: TableField, columns: ColumnTable | undefined): CellReader {
  switch (field.kind) {
    case "amount":
    case "number":
    case "share":
    case "year":
    case "quantity":
      return (cell) => readFigure(cell, column, field, columns);
    case "date":
    case "end":
      return remembering((cell) => {
        const day =
          column.days === undefined ? readDay(cell) : (readSerialDay(cell, column.days) ?? readDay(cell));
        return columns?.isNoDay(day) === true ? undefined : day;
      });
    case "boolean":
      return (cell) => columns?.yesOrNo(cell) ?? cell;
    case "record-kind":
      return (cell) => cell.trim();
    default:
      return (cell) => cell;
  }
}

/** Most cells start with a letter, a digit or a Chinese character: only the others need a closer look. */
export function isBlankCell(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first < 0xa000)) return false;
  return isBlank(cell);
}

/** Whether a cell says nothing. */
export function isNothing(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && isBlankCell(cell));
}

function remembering(read: (cell: string) => string | undefined): CellReader {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before;
    const value = read(cell);
    if (known.size < REMEMBERED) known.set(cell, value);
    return value;
  };
}

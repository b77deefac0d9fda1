import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import { isBlank } from "../record/read-text.js";
import type { RecordError } from "../record/record-error.js";
import { cellFault, columnName } from "./cell-fault.js";
import type { Input } from "./input.js";
import { pathOf, type TablePlan } from "./plan-table.js";
import { readCell } from "./read-cell.js";
import type { TableColumn } from "./table-column.js";

/** The record of a row, or the cell that stops it. */
export type RowRecord =
  | { readonly value: Record<string, unknown> }
  | { readonly error: RecordError; readonly cell: number };

interface Given {
  readonly value: unknown;
  readonly column: TableColumn;
}

/** Puts the cells of a row into the fields they belong to. */
export function rowRecord(cells: readonly string[], { columns, kind }: TablePlan, input: Input): RowRecord {
  const { lang } = input;
  const value: Record<string, unknown> = {};
  const given = new Map<string, Given>();
  let lists = false;
  for (const [position, cell] of cells.entries()) {
    const column = columns[position];
    const field = column?.field;
    if (column === undefined || field === undefined) {
      if (!isBlank(cell)) keepUnknown(value, column?.heading ?? `column ${position + 1}`, cell);
      continue;
    }
    const error = cellFault(cell, column, field, lang);
    if (error !== undefined) return { error, cell: position };
    const read = readCell(cell, column, field, input.columns);
    if (read === undefined) continue;
    const path = pathOf(column) ?? "";
    const before = given.get(path);
    if (before === undefined || isBlankValue(before.value)) {
      given.set(path, { value: read, column });
      lists ||= field.steps.some((step) => typeof step === "number");
      put(value, field.steps, read);
    } else if (!isBlankValue(read) && JSON.stringify(read) !== JSON.stringify(before.value)) {
      const params = {
        path: columnName(before.column),
        other: columnName(column),
        found: showValue(lang, before.value),
        second: showValue(lang, read),
      };
      const sentence = message(lang, "RECORD_FIELD_CONFLICT", params);
      return { error: { code: "RECORD_FIELD_CONFLICT", path, message: sentence }, cell: position };
    }
  }
  if (kind !== undefined) value.kind = kind;
  if (lists) closeGaps(value);
  return { value };
}

function isBlankValue(value: unknown): boolean {
  return typeof value === "string" && isBlank(value);
}

/** Defined rather than assigned: a heading may be called `__proto__`. */
function keepUnknown(record: Record<string, unknown>, heading: string, cell: string): void {
  Object.defineProperty(record, heading, {
    value: cell,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function put(record: Record<string, unknown>, steps: readonly (string | number)[], value: unknown): void {
  let holder = record as Record<string | number, unknown>;
  for (const [depth, step] of steps.entries()) {
    const next = steps[depth + 1];
    if (next === undefined) holder[step] = value;
    else {
      holder[step] ??= typeof next === "number" ? [] : {};
      // made by this function, so it is one of the two
      holder = holder[step] as Record<string | number, unknown>;
    }
  }
}

/** Entries of lists that no cell of the row was for: objects keep their positions, texts move up. */
function closeGaps(holder: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(holder)) {
    if (Array.isArray(value)) {
      const entries: unknown[] = Array.from(value);
      const objects = entries.some((entry) => typeof entry === "object");
      holder[name] = objects
        ? entries.map((entry) => entry ?? {})
        : entries.filter((entry) => entry !== undefined);
      for (const entry of entries)
        if (typeof entry === "object" && entry !== null) closeGaps(entry as Record<string, unknown>);
    } else if (typeof value === "object" && value !== null) closeGaps(value as Record<string, unknown>);
  }
}

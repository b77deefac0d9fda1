import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import { isBlank } from "../record/read-text.js";
import type { RecordError } from "../record/record-error.js";
import { cellError, cellFault, columnName, figureFault } from "./cell-fault.js";
import type { Input } from "./input.js";
import { pathOf, type TablePlan } from "./plan-table.js";
import { cellReader, isBlankCell, isNothing } from "./read-cell.js";
import { type FieldSetter, fieldSetter } from "./set-field.js";
import type { Cell } from "./source.js";
import type { TableColumn } from "./table-column.js";
import type { TableField } from "./table-field.js";
import { textOfCell } from "./text-of-cell.js";

/** The record of a row, or the cell that stops it. */
export type RowRecord =
  | { readonly value: Record<string, unknown> }
  | { readonly error: RecordError; readonly cell: number };

export type RowReader = (cells: readonly Cell[]) => RowRecord;

/** Puts a cell into a record; says what is wrong where it cannot. */
type Step = (record: Record<string, unknown>, cell: Cell, row: Shared) => RecordError | undefined;

/** Values of fields that several columns are for, by path. */
type Shared = Map<string, { readonly value: unknown; readonly column: TableColumn }>;

/**
 * Makes the function that puts the cells of a row into the fields they belong to. What can be told from the
 * headings is told here, once, and not for every cell.
 */
export function compileRowReader({ columns, kind }: TablePlan, input: Input): RowReader {
  const paths = columns.map(pathOf);
  const steps = columns.map((column, position): Step => {
    const { field, heading, ignored, tells } = column;
    if (field === undefined) {
      return ignored === true || tells !== undefined || input.keepUnknown === false
        ? doNothing
        : keepUnder(heading);
    }
    const path = paths[position];
    return fieldStep(column, field, paths.indexOf(path) !== paths.lastIndexOf(path), input);
  });
  const isShared = paths.some((path, position) => path !== undefined && paths.indexOf(path) !== position);
  const unused: Shared = new Map();
  const stepsOf = unitSteps(columns, steps, input, (column, position) => {
    const { field } = column;
    const path = paths[position];
    if (field === undefined) return doNothing;
    return fieldStep(column, field, paths.indexOf(path) !== paths.lastIndexOf(path), input);
  });
  const lists = columns.some(({ field }) => field?.steps.some((step) => typeof step === "number"));
  return (cells) => {
    const value: Record<string, unknown> = {};
    const shared: Shared = isShared ? new Map() : unused;
    const ofRow = stepsOf === undefined ? steps : stepsOf(cells);
    if ("error" in ofRow) return ofRow;
    for (let position = 0; position < steps.length; position++) {
      const cell = cells[position];
      if (cell === undefined || cell === null) continue;
      const error = ofRow[position]?.(value, cell, shared);
      if (error !== undefined) return { error, cell: position };
    }
    if (kind !== undefined) value.kind = kind;
    if (lists) closeGaps(value);
    return { value };
  };
}

/**
 * The steps of a row whose amounts are in the unit that a column of it says; the cell that says none is told where
 * there is an amount to count in it. Nothing where no column is there for that.
 */
function unitSteps(
  columns: readonly TableColumn[],
  steps: readonly Step[],
  input: Input,
  stepOf: (column: TableColumn, position: number) => Step,
): ((cells: readonly Cell[]) => readonly Step[] | Extract<RowRecord, { error: unknown }>) | undefined {
  const at = columns.findIndex(({ tells, ignored }) => tells === "unit" && ignored !== true);
  const counted = columns.flatMap(({ field, unit }, position) =>
    field?.kind === "amount" && unit === undefined ? [position] : [],
  );
  const [first] = counted;
  const [own, amount] = [columns[at], first === undefined ? undefined : columns[first]];
  if (own === undefined || amount?.field === undefined) return undefined;
  const { field } = amount;
  const known = new Map<string, readonly Step[]>();
  return (cells) => {
    if (counted.every((position) => isNothing(cells[position]))) return steps;
    const word = String(cells[at] ?? "").trim();
    const before = known.get(word);
    if (before !== undefined) return before;
    const unit = input.columns?.unit(word);
    if (unit?.kinds.includes("amount") !== true) {
      return {
        error: cellError(word, { ...own, field }, { ...field, kind: "text" }, "hint.unit-column", input.lang),
        cell: at,
      };
    }
    const made = columns.map((column, position) =>
      counted.includes(position)
        ? stepOf({ ...column, unit: word, power: unit.power }, position)
        : (steps[position] ?? doNothing),
    );
    known.set(word, made);
    return made;
  };
}

function doNothing(): undefined {
  return undefined;
}

/** Defined rather than assigned: a heading may be called `__proto__`. */
function keepUnder(heading: string): Step {
  return (record, cell) => {
    const value = typeof cell === "object" || typeof cell === "bigint" ? String(cell) : cell;
    if (typeof value === "string" && isBlankCell(value)) return;
    Object.defineProperty(record, heading, { value, enumerable: true, configurable: true, writable: true });
  };
}

function fieldStep(column: TableColumn, field: TableField, isShared: boolean, input: Input): Step {
  const read = cellReader(column, field, input.columns);
  const set = isShared ? sharedSetter(column, field, input) : fieldSetter(field.steps);
  return (record, cell, row) => {
    let text: string;
    if (typeof cell === "string") text = cell;
    else if (cell === null) return;
    else {
      const typed = textOfCell(cell, column.days === undefined ? field : { kind: "number" });
      if ("hint" in typed) return cellError(String(cell), column, field, typed.hint, input.lang);
      text = typed.text;
    }
    const fault = cellFault(text, field);
    if (fault !== undefined) return cellError(text, column, field, fault, input.lang);
    const value = read(text);
    if (value === undefined) return;
    const wrong = figureFault(value, column, field);
    return wrong === undefined ? set(record, value, row) : cellError(text, column, field, wrong, input.lang);
  };
}

/** Columns for the same field may agree, or one may be blank; where they differ nobody can tell which counts. */
function sharedSetter(
  column: TableColumn,
  field: TableField,
  { lang }: Input,
): (record: Record<string, unknown>, value: unknown, row: Shared) => RecordError | undefined {
  const path = field.steps.join(".");
  const set: FieldSetter = fieldSetter(field.steps);
  return (record, value, row) => {
    const before = row.get(path);
    if (before === undefined || isBlankValue(before.value)) {
      row.set(path, { value, column });
      set(record, value);
      return;
    }
    if (isBlankValue(value) || JSON.stringify(value) === JSON.stringify(before.value)) return;
    const sentence = message(lang, "RECORD_FIELD_CONFLICT", {
      path: columnName(before.column),
      other: columnName(column),
      found: showValue(lang, before.value),
      second: showValue(lang, value),
    });
    return { code: "RECORD_FIELD_CONFLICT", path, message: sentence };
  };
}

function isBlankValue(value: unknown): boolean {
  return typeof value === "string" && isBlank(value);
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

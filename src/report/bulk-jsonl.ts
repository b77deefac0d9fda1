import type { Cell } from "../io/source.js";
import type { BulkForm, BulkValue } from "./bulk-form.js";
import { cellText } from "./bulk-original.js";
import { type BulkLayout, type BulkRow, type RowWriter, reviewColumns, reviewValues } from "./bulk-row.js";

export const details = ["decision", "full"] as const;

/** How much of an answer JSON lines hold: what a reviewer works with, or the whole result. */
export type Detail = (typeof details)[number];

type Line = Record<string, unknown>;

/**
 * Bulk results as JSON lines: `input` holds the record as it stood, a table row under its headings. Names without
 * a value are left out.
 */
export function createBulkJsonl(layout: BulkLayout, form: BulkForm, detail: Detail): RowWriter {
  const { files, names, places, reviewed } = layout;
  const headings = places.map((place) => place?.map((at) => names[at] ?? ""));
  const fields = form.columns.map(({ name }) => name);
  const notes = reviewColumns.map(({ name }) => name);

  const lineOf = ({ file, line, cells, value }: BulkRow): Line => {
    const named = headings[file];
    const input = cells !== undefined && named ? rowOf(cells, named) : (value ?? null);
    return files.length > 1 ? { file: files[file], line, input } : { line, input };
  };
  const textOf = (row: BulkRow, line: Line): string => {
    if (reviewed) put(line, notes, reviewValues(row.review));
    return `${JSON.stringify(line)}\n`;
  };

  return {
    head: () => "",
    rows: (row) => {
      if (detail === "full") return [textOf(row, { ...lineOf(row), result: row.result })];
      return form.rows(row.result, row).map((values) => {
        const line = lineOf(row);
        put(line, fields, values);
        return textOf(row, line);
      });
    },
  };
}

/** Defined rather than assigned where a heading may be called `__proto__`. */
function rowOf(cells: readonly Cell[], headings: readonly string[]): Line {
  const row: Line = {};
  for (let at = 0; at < headings.length; at++) {
    const heading = headings[at] ?? "";
    const cell = cells[at] ?? null;
    const plain = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
    const value = plain || cell === null ? cell : cellText(cell);
    if (heading !== "__proto__") row[heading] = value;
    else Object.defineProperty(row, heading, { value, enumerable: true });
  }
  return row;
}

/** One call that writes a whole line is faster than many that write its parts. */
function put(line: Line, names: readonly string[], values: readonly BulkValue[]): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === undefined || value === null) continue;
    if (typeof value === "object" && value.length === 0) continue;
    line[names[at] ?? ""] = value;
  }
}

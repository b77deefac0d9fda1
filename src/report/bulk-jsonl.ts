import type { BulkColumn, BulkForm, BulkValue } from "./bulk-form.js";
import { type BulkLayout, type BulkRow, type RowWriter, reviewColumns, reviewValues } from "./bulk-row.js";
import { createJsonRow } from "./json-row.js";
import { jsonNumber, jsonText } from "./json-text.js";

export const details = ["decision", "full"] as const;

/** How much of an answer JSON lines hold: what a reviewer works with, or the whole result. */
export type Detail = (typeof details)[number];

/**
 * Bulk results as JSON lines: `input` holds the record as it stood, a table row under its headings. Names without
 * a value are left out. The names are the same on every line, so lines are put together from texts: no object is
 * made for each.
 */
export function createBulkJsonl(layout: BulkLayout, form: BulkForm, detail: Detail): RowWriter {
  const { files, names, places, reviewed } = layout;
  const openings = files.map((name) => `{${files.length > 1 ? `"file":${jsonText(name)},` : ""}"line":`);
  const inputs = places.map((place) => place && createJsonRow(place.map((at) => names[at] ?? "")));
  const fields = form.columns.map(nameOf);
  const notes = reviewColumns.map(nameOf);

  const startOf = ({ file, line, cells, value }: BulkRow): string => {
    const rowOf = inputs[file];
    const input = cells !== undefined && rowOf ? rowOf(cells) : JSON.stringify(value ?? null);
    return `${openings[file]}${line},"input":${input}`;
  };
  const endOf = ({ review }: BulkRow): string => {
    return reviewed ? `${valuesText(notes, reviewValues(review))}}\n` : "}\n";
  };

  return {
    head: () => "",
    rows: (row) => {
      const start = startOf(row);
      const end = endOf(row);
      if (detail === "full") return [`${start},"result":${JSON.stringify(row.result)}${end}`];
      return form.rows(row.result, row).map((values) => start + valuesText(fields, values) + end);
    },
  };
}

function nameOf({ name }: BulkColumn): string {
  return `,${JSON.stringify(name)}:`;
}

function valuesText(names: readonly string[], values: readonly BulkValue[]): string {
  let text = "";
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === undefined || value === null) continue;
    if (typeof value === "object" && value.length === 0) continue;
    text += names[at] + valueText(value);
  }
  return text;
}

function valueText(value: string | number | boolean | readonly string[]): string {
  if (typeof value === "string") return jsonText(value);
  if (typeof value === "number") return jsonNumber(value);
  return typeof value === "boolean" ? String(value) : `[${value.map(jsonText).join()}]`;
}

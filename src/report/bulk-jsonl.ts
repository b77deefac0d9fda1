import type { BulkForm, BulkValue } from "./bulk-form.js";
import { cellText } from "./bulk-original.js";
import { type BulkLayout, type BulkRow, reviewColumns, reviewValues } from "./bulk-row.js";

export const details = ["decision", "full"] as const;

/** How much of an answer JSON lines hold: what a reviewer works with, or the whole result. */
export type Detail = (typeof details)[number];

/**
 * Bulk results as JSON lines: `input` holds the record as it stood, a table row under its headings. Names without
 * a value are left out.
 */
export function createBulkJsonl(
  layout: BulkLayout,
  form: BulkForm,
  detail: Detail,
): { head(): string; row(row: BulkRow): string } {
  const { files, names, places, reviewed } = layout;
  const several = files.length > 1;
  const fileTexts = files.map((file) => `"file":${JSON.stringify(file)},`);
  const keys = places.map((place) => place?.map((at) => `${JSON.stringify(names[at])}:`));
  const fields = form.columns.map(({ name }) => `,${JSON.stringify(name)}:`);
  const notes = reviewColumns.map(({ name }) => `,${JSON.stringify(name)}:`);

  const headOf = ({ file, line, cells, value }: BulkRow): string => {
    const to = keys[file];
    const input = cells !== undefined && to ? rowText(cells, to) : (JSON.stringify(value) ?? "null");
    return `{${several ? fileTexts[file] : ""}"line":${line},"input":${input}`;
  };
  const noteOf = ({ review }: BulkRow): string => (reviewed ? valuesText(reviewValues(review), notes) : "");

  return {
    head: () => "",
    row: (row) => {
      if (detail === "full") return `${headOf(row)},"result":${JSON.stringify(row.result)}${noteOf(row)}}\n`;
      const head = headOf(row);
      const note = noteOf(row);
      let text = "";
      for (const values of form.rows(row.result)) text += `${head}${valuesText(values, fields)}${note}}\n`;
      return text;
    },
  };
}

function rowText(cells: BulkRow["cells"], keys: readonly string[]): string {
  let text = "";
  for (const [at, key] of keys.entries()) {
    const cell = cells?.[at];
    const value =
      typeof cell === "number" || typeof cell === "boolean" ? String(cell) : JSON.stringify(cellText(cell));
    text += `${at === 0 ? "" : ","}${key}${cell === null || cell === undefined ? "null" : value}`;
  }
  return `{${text}}`;
}

function valuesText(values: readonly BulkValue[], keys: readonly string[]): string {
  let text = "";
  for (const [at, value] of values.entries()) {
    if (value === undefined || value === null) continue;
    if (typeof value === "object" && value.length === 0) continue;
    text += `${keys[at]}${JSON.stringify(value)}`;
  }
  return text;
}

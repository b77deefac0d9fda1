import type { Cell } from "../io/source.js";
import { type BulkColumn, type BulkForm, joined, textColumn } from "./bulk-form.js";
import { type BulkLayout, type BulkRow, reviewColumns, reviewValues } from "./bulk-row.js";

export type TableCell = Cell | undefined;

/** Rows of bulk results for formats with columns: those of the input first, then the answer. */
export interface BulkTable {
  readonly columns: readonly BulkColumn[];
  /** How many of the columns are those of the input. */
  readonly originals: number;
  rows(row: BulkRow): readonly (readonly TableCell[])[];
}

/** In front of the names of our columns, so that they are told from those of the input. */
const OURS = "verdex_";

export function createBulkTable(layout: BulkLayout, form: BulkForm): BulkTable {
  const { files, names, places, reviewed } = layout;
  const several = files.length > 1;
  const records = places.some((place) => place === null);
  const answers = [
    ...(several ? [textColumn("file")] : []),
    { name: "line", type: "integer" } as const,
    ...form.columns,
    ...(reviewed ? reviewColumns : []),
  ].map((column) => ({ ...column, name: `${OURS}${column.name}` }));
  const taken = new Set(answers.map(({ name }) => name));
  const free = (name: string): string => (taken.has(name) ? `${name} (input)` : name);
  const originals = [...names, ...(records ? ["input"] : [])].map((name) => textColumn(free(name)));

  return {
    columns: [...originals, ...answers],
    originals: originals.length,
    rows({ file, line, cells, value, result, review }) {
      const given = new Array<TableCell>(originals.length).fill(undefined);
      const to = places[file];
      if (cells !== undefined && to) for (const [at, place] of to.entries()) given[place] = cells[at];
      else if (!to && value !== undefined) given[originals.length - 1] = JSON.stringify(value);
      const place = several ? [files[file], line] : [line];
      const notes = reviewed ? reviewValues(review) : [];
      return form.rows(result, { value, review }).map((values) => {
        const row = [...given, ...place];
        for (const [at, entry] of values.entries()) row.push(joined(entry, form.columns[at] ?? plain));
        for (const [at, entry] of notes.entries()) row.push(joined(entry, reviewColumns[at] ?? plain));
        return row;
      });
    },
  };
}

const plain = textColumn("");

import type { BulkForm, BulkFormName } from "../report/bulk-form.js";
import { createBulkCsv } from "../report/bulk-csv.js";
import { flagsForm } from "../report/bulk-flags.js";
import { createBulkJsonl } from "../report/bulk-jsonl.js";
import { longForm } from "../report/bulk-long.js";
import type { BulkLayout, BulkRow } from "../report/bulk-row.js";
import { createBulkSpool } from "../report/bulk-spool.js";
import { createBulkTable } from "../report/bulk-table.js";
import { wideForm } from "../report/bulk-wide.js";
import type { BulkSettings } from "./bulk-settings.js";

/** Turns answered rows into the text of an output. */
export interface RowWriter {
  head(): string;
  row(row: BulkRow): string;
}

const forms: Readonly<Record<BulkFormName, BulkForm>> = { wide: wideForm, long: longForm, flags: flagsForm };

export const formOf = (name: BulkFormName): BulkForm => forms[name];

export function createRowWriter(
  { format, form, detail }: Pick<BulkSettings, "format" | "form" | "detail">,
  layout: BulkLayout,
): RowWriter {
  if (format === "jsonl") return createBulkJsonl(layout, forms[form], detail);
  const table = createBulkTable(layout, forms[form]);
  return format === "csv" ? createBulkCsv(table) : createBulkSpool(table);
}

import { createBulkCsv } from "../report/bulk-csv.js";
import { flagsForm } from "../report/bulk-flags.js";
import type { BulkForm } from "../report/bulk-form.js";
import { createBulkJsonl } from "../report/bulk-jsonl.js";
import { longForm } from "../report/bulk-long.js";
import { createReviewForm } from "../report/bulk-review.js";
import type { BulkLayout, RowWriter } from "../report/bulk-row.js";
import { createBulkSpool } from "../report/bulk-spool.js";
import { createBulkTable } from "../report/bulk-table.js";
import { wideForm } from "../report/bulk-wide.js";
import type { Result } from "../result/schema.js";
import type { BulkSettings } from "./bulk-settings.js";
import { answerFingerprint, recordFingerprint } from "./review/record-fingerprint.js";

/** Which rows a run writes. */
export function formOf({ form, statuses = [] }: Pick<BulkSettings, "form" | "statuses">): BulkForm {
  switch (form) {
    case "wide":
      return wideForm;
    case "long":
      return longForm;
    case "flags":
      return flagsForm;
    case "review":
      return createReviewForm({ statuses, fingerprintsOf });
  }
}

function fingerprintsOf(value: unknown, result: Result) {
  const record = recordFingerprint(value);
  if (record === undefined || result.outcome === "rejected") return undefined;
  return { record, answer: answerFingerprint(result) };
}

export function createRowWriter(
  settings: Pick<BulkSettings, "format" | "form" | "detail" | "statuses">,
  layout: BulkLayout,
): RowWriter {
  const { format, detail } = settings;
  if (detail === "result") return { head: () => "", rows: ({ result }) => [`${JSON.stringify(result)}\n`] };
  if (detail === "none") return { head: () => "", rows: () => [] };
  const form = formOf(settings);
  if (format === "jsonl") return createBulkJsonl(layout, form, detail);
  const table = createBulkTable(layout, form);
  return format === "csv" ? createBulkCsv(table) : createBulkSpool(table);
}

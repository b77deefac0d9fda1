import type { BulkForm } from "../report/bulk-form.js";
import type { BulkLayout } from "../report/bulk-row.js";
import { createBulkTable } from "../report/bulk-table.js";
import { engineVersion } from "../result/engine-version.js";
import type { BulkSettings } from "./bulk-settings.js";
import { cellLooks, columnWidth, isFilledIn } from "./cell-look.js";
import { openPartFile } from "./part-file.js";
import { spoolRows } from "./read-spool.js";

export interface WriteSpooledOptions {
  readonly spool: string;
  readonly made: string;
  readonly settings: BulkSettings;
  readonly layout: BulkLayout;
  readonly form: BulkForm;
}

/** Makes a workbook or a Parquet file of the rows that were spooled. */
export async function writeSpooled({
  spool,
  made,
  settings,
  layout,
  form,
}: WriteSpooledOptions): Promise<void> {
  const { columns } = createBulkTable(layout, form);
  const file = await openPartFile(made, 0);
  const sink = (bytes: Uint8Array): Promise<void> => file.append(bytes);
  try {
    if (settings.format === "parquet") {
      const { writeParquet } = await import("./write-parquet.js");
      await writeParquet({ spool, columns, createdBy: engineVersion, sink });
    } else {
      const { writeWorkbook } = await import("./xlsx/write-workbook.js");
      await writeWorkbook(spoolRows(spool), {
        sheet: "verdex",
        headings: columns.map(({ name }) => name),
        widths: columns.map(columnWidth),
        filledIn: columns.map(({ name }) => settings.form === "review" && isFilledIn(name)),
        lookOf: cellLooks(columns),
        sink,
      });
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

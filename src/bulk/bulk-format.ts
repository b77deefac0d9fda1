export const bulkFormats = ["jsonl", "csv", "xlsx", "parquet"] as const;

/** What a bulk run writes. */
export type BulkFormat = (typeof bulkFormats)[number];

/** The format the name of an output tells. */
export function bulkFormatOf(file: string): BulkFormat | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  return bulkFormats.find((format) => format === (ending === "ndjson" ? "jsonl" : ending));
}

/** Formats whose files cannot be written on after an interruption: rows are spooled and made into the file. */
export function isSpooled(format: BulkFormat): boolean {
  return format === "xlsx" || format === "parquet";
}

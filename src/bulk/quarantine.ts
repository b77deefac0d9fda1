import type { SourceItem } from "../io/source.js";
import { cellText } from "../report/bulk-original.js";
import { csvRow } from "../report/csv-row.js";
import type { Rejected } from "../result/schema.js";

/** Characters of a row that are kept: enough to find and mend it. */
const LONGEST_RAW = 2000;

export const quarantineHead = csvRow(["file", "line", "column", "id", "code", "path", "message", "raw"]);

/** A rejected place of an input: where it is, why it was rejected, and what stands there. */
export function quarantineRow(
  file: string,
  item: SourceItem,
  { id, error }: Pick<Rejected, "id" | "error">,
): string {
  const { code, path, message } = error;
  return csvRow([file, item.line, item.column, id, code, path, message, rawText(item)]);
}

function rawText(item: SourceItem): string {
  const { raw, cells } = item as SourceItem & { readonly raw?: string };
  const text = raw ?? (cells ? cells.map(cellText).join("\t") : "value" in item ? asJson(item.value) : "");
  return text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW).replace(/\p{Cs}$/u, "")}…` : text;
}

function asJson(value: unknown): string {
  return JSON.stringify(value) ?? "";
}

import { VerdexError } from "../errors.js";
import type { SourceHeader } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";

/** Columns that only results of a bulk run have together. */
const OURS = ["outcome", "category", "status", "digest", "engine"] as const;

/**
 * Refuses a table of results: the names of items stand in it under headings that records have as well, so that it
 * would be read wrongly. Results as JSON lines keep records and answers apart.
 */
export function refuseResultTable(headers: readonly SourceHeader[], lang: Lang): void {
  for (const { headings, filename = "" } of headers) {
    if (headings === undefined || !OURS.every((name) => headings.includes(name))) continue;
    const detail = message(lang, "book.result-table", { file: filename });
    throw new VerdexError("INPUT_UNREADABLE", message(lang, "INPUT_UNREADABLE", { file: filename, detail }), {
      file: filename,
    });
  }
}

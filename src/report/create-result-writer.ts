import { createCsvWriter } from "./csv-writer.js";
import { createJsonlWriter, createJsonWriter } from "./json-writer.js";
import type { ResultFormat, ResultWriter, ResultWriterOptions } from "./result-writer.js";
import { createTableWriter } from "./table-writer.js";

/**
 * A writer of results in the asked format. Only `table` looks at language, width and style, only `csv` at the
 * byte order mark.
 *
 * @since 0.2.0
 */
export function createResultWriter(format: ResultFormat, options: ResultWriterOptions): ResultWriter {
  switch (format) {
    case "table":
      return createTableWriter(options);
    case "json":
      return createJsonWriter();
    case "jsonl":
      return createJsonlWriter();
    case "csv":
      return createCsvWriter(options);
  }
}

import { Buffer } from "node:buffer";
import type { Lang } from "../messages/lang.js";
import type { ColumnTable } from "./column-table.js";
import { detectFormat, formatOfName, type RecordFormat } from "./detect-format.js";
import type { ByteChunks, Input } from "./input.js";
import { inputError } from "./input-error.js";
import { createJsonDocumentReader } from "./json-document-reader.js";
import { createJsonLinesReader } from "./json-lines-reader.js";
import type { ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { refuseBinary, SIGNATURE_LENGTH } from "./refuse-binary.js";

export interface ReadRecordsOptions {
  /** Language of messages. */
  readonly lang: Lang;
  /** Name of the file: shown in messages, and its ending tells the format. */
  readonly filename?: string | undefined;
  /** Default: told by the file name, else by the first bytes. */
  readonly format?: RecordFormat | undefined;
  /** Headings tables may use beside the names of fields. Default: those of the bundled taxonomy. */
  readonly columns?: ColumnTable | undefined;
}

/**
 * Reads records from the bytes of JSON, JSON lines or CSV in UTF-8, one by one and in order. A place that gives
 * no record is an item of its own with line and column; the records behind it are still read.
 *
 * @example for await (const item of readRecords(createReadStream("loans.csv"), { lang: "en", filename: "loans.csv" })) …
 * @throws VerdexError `INPUT_UNREADABLE`, `INPUT_ENCODING` or `INPUT_EMPTY` where the input as a whole cannot be read;
 * what the source of the bytes throws is passed on.
 * @since 0.1.0
 */
export async function* readRecords(bytes: ByteChunks, options: ReadRecordsOptions): AsyncGenerator<ReadItem> {
  let head: Uint8Array = new Uint8Array(0);
  let reader: RecordReader | undefined;
  let count = 0;
  for await (const chunk of bytes) {
    let next = chunk;
    if (reader === undefined) {
      // A copy in any case: the source may use its buffer again.
      head = Buffer.concat([head, chunk]);
      const started = await start(head, options, false);
      if (started === undefined) continue;
      ({ reader, rest: next } = started);
    }
    for (const item of reader.write(next)) {
      count++;
      yield item;
    }
  }
  if (reader === undefined) {
    const started = await start(head, options, true);
    reader = started?.reader;
    for (const item of started === undefined ? [] : started.reader.write(started.rest)) {
      count++;
      yield item;
    }
  }
  for (const item of reader?.end() ?? []) {
    count++;
    yield item;
  }
  if (count === 0) throw inputError({ lang: options.lang, filename: options.filename }, "INPUT_EMPTY");
}

interface Started {
  readonly reader: RecordReader;
  /** The bytes read so far, without a byte order mark. */
  readonly rest: Uint8Array;
}

async function start(
  head: Uint8Array,
  options: ReadRecordsOptions,
  ended: boolean,
): Promise<Started | undefined> {
  if (head.length < SIGNATURE_LENGTH && !ended) return undefined;
  const { lang, filename } = options;
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const offset = marked ? 3 : 0;
  const rest = head.subarray(offset);
  const input: Input = { lang, filename, offset, columns: options.columns };
  refuseBinary(head, input);
  const detected = detectFormat(rest, options.format ?? formatOfName(filename), ended);
  if (detected === undefined) return undefined;
  switch (detected.reader) {
    case "json-document":
      return { reader: createJsonDocumentReader(input), rest };
    case "json-lines":
      return { reader: createJsonLinesReader(input), rest };
    case "csv":
      return { reader: await tableReader(input, detected.newline), rest };
  }
}

/** Tables need the column words of the taxonomy, which other formats do without. */
async function tableReader(input: Input, newline: number): Promise<RecordReader> {
  const [{ createCsvReader }, columns] = await Promise.all([
    import("./csv-reader.js"),
    input.columns ?? bundledColumns(),
  ]);
  return createCsvReader({ ...input, columns }, newline);
}

let openedColumns: ColumnTable | undefined;

async function bundledColumns(): Promise<ColumnTable | undefined> {
  const { bundledTaxonomy } = await import("../bundled-taxonomy.js");
  const { columnTableOf } = await import("./column-table.js");
  openedColumns ??= columnTableOf(bundledTaxonomy());
  return openedColumns;
}

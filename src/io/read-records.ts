import type { Lang } from "../messages/lang.js";
import { chunksOf, type RecordSource } from "./chunks-of.js";
import type { ColumnTable } from "./column-table.js";
import { refuseOtherFormat } from "./container.js";
import { detectFormat, formatOfName, type RecordFormat } from "./detect-format.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";
import { createJsonDocumentReader } from "./json-document-reader.js";
import { createJsonLinesReader } from "./json-lines-reader.js";
import { openBytes } from "./open-bytes.js";
import type { Peekable } from "./peekable.js";
import type { ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { refuseBinary } from "./refuse-binary.js";
import { refuseMapping } from "./refuse-mapping.js";
import type { SavedMapping } from "./saved-mapping.js";
import type { Encoding, SourceItem } from "./source.js";

/**
 * How the bytes of an input are read; what is left out is told by the input itself.
 *
 * @since 0.2.0
 */
export interface ReadRecordsOptions {
  /** Language of messages. Default `zh`. */
  readonly lang?: Lang;
  /** Name of the file: shown in messages, and its ending tells the format. */
  readonly filename?: string | undefined;
  /** Default: told by the first bytes, else by the file name. */
  readonly format?: RecordFormat | undefined;
  /** Default: told by the text, strictly. @since 0.2.0 */
  readonly encoding?: Encoding | undefined;
  /** Workbooks: name of the sheet, or its number from 1. Default: the first that has headings. @since 0.2.0 */
  readonly sheet?: string | undefined;
  /** What a person says that the columns of a table are. @since 0.2.0 */
  readonly mapping?: SavedMapping | undefined;
  /** Headings tables may use beside the names of fields. Default: those of the bundled taxonomy. */
  readonly columns?: ColumnTable | undefined;
}

/**
 * Reads records from the bytes of JSON, JSON lines, CSV, a workbook, Parquet or a message of the reporting
 * interfaces, packed by gzip or not, one by one and in order. A place that gives no record is an item of its own
 * with line and column; the records behind it are still read.
 *
 * @example for await (const item of readRecords(createReadStream("loans.csv"), { lang: "en", filename: "loans.csv" })) …
 * @example for await (const item of readRecords(await readFile("loans.csv"))) …
 * @param input chunks of bytes, all bytes at once, or the text itself; never the path of a file
 * @throws VerdexError `INPUT_…` where the input as a whole cannot be read; what the source of the bytes throws is
 * passed on.
 * @since 0.2.0
 */
export async function* readRecords(
  input: RecordSource,
  { lang = "zh", ...rest }: ReadRecordsOptions = {},
): AsyncGenerator<ReadItem> {
  let count = 0;
  for await (const item of readItems(input, { ...rest, lang })) {
    count++;
    yield item;
  }
  if (count === 0) throw inputError({ lang, filename: rest.filename }, "INPUT_EMPTY");
}

type Reading = ReadRecordsOptions & Pick<Input, "lang">;

async function* readItems(input: RecordSource, options: Reading): AsyncGenerator<ReadItem> {
  const { lang, filename, format } = options;
  const { bytes, container } = await openBytes(chunksOf(input), { lang, filename });
  try {
    refuseOtherFormat(format, container, { lang, filename });
    if (container !== undefined) {
      yield* readContainer(bytes, options);
      return;
    }
    const offset = bytes.head[0] === 0xef && bytes.head[1] === 0xbb && bytes.head[2] === 0xbf ? 3 : 0;
    const reader = await openReader(bytes, offset, options);
    if (reader === undefined) return;
    for await (const chunk of bytes.from(offset)) yield* readOnly(reader.write(chunk));
    yield* readOnly(reader.end());
  } finally {
    await bytes.close();
  }
}

/** The reader of a text; nothing where there is only white space. */
async function openReader(
  bytes: Peekable,
  offset: number,
  options: Reading,
): Promise<RecordReader | undefined> {
  const { lang, filename, columns, mapping: saved } = options;
  const encoding = options.encoding ?? (offset === 3 ? "utf-8" : undefined);
  const input: Input = { lang, filename, offset, columns, encoding, saved };
  refuseBinary(bytes.head, input);
  const named = options.format ?? formatOfName(filename);
  const format = named === "xlsx" || named === "parquet" ? undefined : named;
  for (;;) {
    const detected = detectFormat(bytes.head.subarray(offset), format, bytes.ended);
    if (detected === undefined) {
      if (bytes.ended) return undefined;
      await bytes.more();
      continue;
    }
    switch (detected.reader) {
      case "json-document":
        refuseMapping(input, "json");
        return createJsonDocumentReader(input);
      case "json-lines":
        refuseMapping(input, "jsonl");
        return createJsonLinesReader(input);
      case "csv":
        return tableReader(input, detected.newline);
      case "xml":
        refuseMapping(input, "xml");
        return xmlReader(input);
    }
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

async function xmlReader(input: Input): Promise<RecordReader> {
  const { createXmlReader } = await import("./xml/xml-reader.js");
  return createXmlReader({ ...input, columns: input.columns ?? (await bundledColumns()) });
}

async function* readContainer(bytes: Peekable, options: Reading): AsyncGenerator<ReadItem> {
  const columns = options.columns ?? (await bundledColumns());
  const [{ openSource }, { createPieceParser }] = await Promise.all([
    import("./open-source.js"),
    import("./piece-parser.js"),
  ]);
  const source = await openSource(bytes.from(0), { ...options, columns });
  const parse = createPieceParser({ header: source.header, columns, keepUnknown: true });
  for await (const piece of source.pieces()) {
    yield* readOnly(parse(piece));
  }
}

/** Rows as they stood are for those who write them again. */
function* readOnly(items: Iterable<SourceItem>): Generator<ReadItem> {
  for (const { cells, raw, ...item } of items) yield item;
}

let openedColumns: ColumnTable | undefined;

async function bundledColumns(): Promise<ColumnTable | undefined> {
  const { bundledTaxonomy } = await import("../bundled-taxonomy.js");
  const { columnTableOf } = await import("./column-table.js");
  openedColumns ??= columnTableOf(bundledTaxonomy());
  return openedColumns;
}

import { openTable } from "./csv-reader.js";
import { cutPieces } from "./cut-pieces.js";
import { type Detected, detectFormat, formatOfName } from "./detect-format.js";
import { endlessLine } from "./endless-line.js";
import { LONGEST_HEAD } from "./find-table.js";
import { type ByteChunks, type Input, LONGEST_RECORD } from "./input.js";
import { inputError } from "./input-error.js";
import { itemPieces } from "./item-pieces.js";
import { createJsonDocumentReader } from "./json-document-reader.js";
import { describeMapping } from "./map-columns.js";
import type { OpenSourceOptions } from "./open-source.js";
import type { Peekable } from "./peekable.js";
import type { RecordReader } from "./record-reader.js";
import { refuseBinary } from "./refuse-binary.js";
import { refuseMapping } from "./refuse-mapping.js";
import type { PieceOptions, Source, SourceHeader } from "./source.js";

/** Bytes of a piece unless told otherwise, and at most. */
const PIECE = 1024 * 1024;
const LARGEST_PIECE = LONGEST_RECORD / 2;

/** Opens CSV, JSON lines, a JSON document or XML. */
export async function openText(bytes: Peekable, options: OpenSourceOptions): Promise<Source> {
  const marked = bytes.head[0] === 0xef && bytes.head[1] === 0xbb && bytes.head[2] === 0xbf;
  const offset = marked ? 3 : 0;
  const { lang, filename, columns, idIsEnough, mapping: saved } = options;
  const encoding = options.encoding ?? (marked ? "utf-8" : undefined);
  const input: Input = { lang, filename, offset, columns, idIsEnough, saved, encoding };
  refuseBinary(bytes.head, input);
  const detected = await detect(bytes, offset, options);
  switch (detected.reader) {
    case "csv":
      return openCsv(bytes, detected.newline, input);
    case "json-lines":
      refuseMapping(input, "jsonl");
      return ofBytes(
        bytes,
        { newline: 0x0a, from: offset, line: 1, header: { ...headerOf(input), format: "jsonl" } },
        input,
      );
    case "json-document":
      refuseMapping(input, "json");
      return ofReader(bytes, { ...headerOf(input), format: "json" }, createJsonDocumentReader(input), offset);
    case "xml": {
      refuseMapping(input, "xml");
      const { createXmlReader } = await import("./xml/xml-reader.js");
      return ofReader(bytes, { ...headerOf(input), format: "xml" }, await createXmlReader(input), offset);
    }
  }
}

function headerOf({ lang, filename, encoding }: Input): SourceHeader {
  return {
    lang,
    ...(filename === undefined ? undefined : { filename }),
    ...(encoding === undefined ? undefined : { encoding }),
  };
}

async function detect(bytes: Peekable, offset: number, options: OpenSourceOptions): Promise<Detected> {
  const format = options.format ?? formatOfName(options.filename);
  const text = format === "xlsx" || format === "parquet" ? undefined : format;
  for (;;) {
    const detected = detectFormat(bytes.head.subarray(offset), text, bytes.ended);
    if (detected !== undefined) return detected;
    if (bytes.ended) throw inputError({ lang: options.lang, filename: options.filename }, "INPUT_EMPTY");
    await bytes.more();
  }
}

async function openCsv(bytes: Peekable, newline: number, input: Input): Promise<Source> {
  for (;;) {
    const head = bytes.head.subarray(input.offset);
    const opened = openTable(head, newline, bytes.ended || head.length > LONGEST_HEAD, input);
    if (opened !== undefined) {
      const { found, plan } = opened;
      const { headings } = found.row;
      const encoding = input.encoding ?? found.encoding;
      const header: SourceHeader = {
        ...headerOf({ ...input, encoding }),
        format: "csv",
        headings,
        mapping: describeMapping(headings, plan, input),
        preamble: found.preamble,
        delimiter: found.delimiter,
        newline,
      };
      return ofBytes(bytes, { newline, from: input.offset + found.end, line: found.endLine, header }, input);
    }
    if (bytes.ended) throw inputError(input, "INPUT_EMPTY");
    // twice as much each time: the rows looked at are looked at again
    await bytes.more(2 * bytes.head.length);
  }
}

interface BytesStart {
  readonly newline: number;
  readonly from: number;
  readonly line: number;
  readonly header: SourceHeader;
}

function ofBytes(bytes: Peekable, { newline, from, line, header }: BytesStart, input: Input): Source {
  return {
    header,
    close: bytes.close,
    pieces: ({ size = PIECE }: PieceOptions = {}) =>
      cutPieces(bytes.from(from), {
        size: Math.max(1, Math.min(size, LARGEST_PIECE)),
        newline,
        delimiter: header.delimiter,
        encoding: header.encoding,
        line,
        offset: from,
        endless: (number) => endlessLine(input, number),
      }),
  };
}

function ofReader(bytes: Peekable, header: SourceHeader, reader: RecordReader, from: number): Source {
  return { header, close: bytes.close, pieces: () => itemPieces(readAll(bytes.from(from), reader)) };
}

async function* readAll(
  chunks: ByteChunks,
  reader: RecordReader,
): AsyncGenerator<ReturnType<RecordReader["end"]>> {
  for await (const chunk of chunks) yield reader.write(chunk);
  yield reader.end();
}

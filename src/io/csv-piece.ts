import { Buffer, isUtf8 } from "node:buffer";
import { message } from "../messages/message.js";
import { countBytes } from "./count-bytes.js";
import { createRows } from "./csv-reader.js";
import { decodeGb18030 } from "./gb18030.js";
import { isUtf8Chinese } from "./guess-encoding.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { rowBlocks } from "./row-blocks.js";
import type { PlaceOf, RowItems } from "./row-item.js";
import { type BytesPiece, type Encoding, LONGEST_RAW, type SourceHeader, type SourceItem } from "./source.js";
import { CellSplitter } from "./split-cells.js";
import { splitQuotedRow } from "./split-quoted-row.js";
import { splitStrayRow } from "./split-stray-row.js";

/**
 * The reader of pieces of a table. Blocks without damage are decoded as a whole and their rows are cut from the
 * text; one that has any is read row by row as a stream is.
 */
export function createCsvPieceReader(
  { delimiter = ",", newline = 0x0a }: SourceHeader,
  items: RowItems,
  input: Input,
): (piece: BytesPiece) => Iterable<SourceItem> {
  const options: TextOptions = { delimiter, newline: String.fromCharCode(newline), items, input };
  return (piece) => {
    if (piece.tooLong) return [items.broken(tooLongRow(piece.line, input))];
    const slow = { delimiter, newline, items, input };
    return isPlain(piece) ? readBlocks(piece, options, slow) : readSlowly(piece, slow);
  };
}

function tooLongRow(line: number, { lang }: Input): Parameters<RowItems["broken"]>[0] {
  return { line, column: 1, found: message(lang, "row.too-long", { limit: LONGEST_RECORD }) };
}

/** Whether a piece is in its encoding throughout, as far as that can be told from afar. */
function isPlain({ bytes, encoding }: BytesPiece): boolean {
  return encoding === "utf-8" ? isUtf8(bytes) : !mayHoldUtf8(bytes);
}

function* readBlocks(piece: BytesPiece, options: TextOptions, slow: SlowOptions): Generator<SourceItem> {
  const { encoding } = piece;
  const dialect = { delimiter: slow.delimiter.charCodeAt(0), newline: slow.newline, encoding };
  let { line, offset } = piece;
  for (const bytes of rowBlocks(piece.bytes, dialect)) {
    const text = textOf(bytes, encoding);
    if (text === undefined) yield* readSlowly({ ...piece, bytes, line, offset }, slow);
    else yield* readText(text, line, options);
    line += countBytes(bytes, slow.newline);
    offset += bytes.length;
  }
}

/** The text of bytes that have no damage. */
function textOf(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === "gb18030") return decodeGb18030(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** Whether a line of a piece in GB18030 is UTF-8: two Chinese characters of it in a row are looked for first. */
function mayHoldUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at + 5 < bytes.length; at++) {
    if (!isLong(bytes, at) || !isLong(bytes, at + 3)) continue;
    const start = bytes.lastIndexOf(0x0a, at) + 1;
    const next = bytes.indexOf(0x0a, at);
    const end = next === -1 ? bytes.length : next;
    if (isUtf8Chinese(bytes.subarray(start, end))) return true;
    at = end;
  }
  return false;
}

function isLong(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] ?? 0;
  return (
    first >= 0xe3 &&
    first <= 0xe9 &&
    ((bytes[at + 1] ?? 0) & 0xc0) === 0x80 &&
    ((bytes[at + 2] ?? 0) & 0xc0) === 0x80
  );
}

interface TextOptions {
  readonly delimiter: string;
  readonly newline: string;
  readonly items: RowItems;
  readonly input: Input;
}

/** The rows of a text, each made when it is asked for: what is gone soon costs least to clear away. */
function* readText(text: string, firstLine: number, options: TextOptions): Generator<SourceItem> {
  const { delimiter, newline, items, input } = options;
  // Looked for in the loop only: in front of it, compilers of JavaScript are free to search again for each row.
  let quote = -1;
  for (let position = 0, line = firstLine; position < text.length; ) {
    const start = position;
    const first = text.indexOf(newline, position);
    let stop = first === -1 ? text.length : first;
    if (quote < position) {
      quote = text.indexOf('"', position);
      if (quote === -1) quote = text.length;
    }
    let cells: readonly string[] | undefined;
    if (quote >= stop) {
      const end = stop > position && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
      cells = splitPlainLine(text, position, end, delimiter);
    } else {
      const row =
        splitQuotedRow(text, position, newline, delimiter) ??
        splitStrayRow({ text, start: position, line, newline, delimiter, input });
      if ("cells" in row) {
        cells = row.cells;
        stop = row.end;
      } else yield "error" in row ? row : items.broken(row);
    }
    const item =
      cells && items.read(line, cells, (cell) => placeOf(text.slice(start, stop), line, options)(cell));
    if (item !== undefined) {
      const fault = "error" in item;
      yield fault ? { ...item, raw: beginning(text.slice(start, stop), newline) } : item;
    }
    line++;
    for (let at = first; at !== -1 && at < stop; at = text.indexOf(newline, at + 1)) line++;
    position = stop + 1;
  }
}

function beginning(row: string, newline: string): string {
  return row.slice(0, LONGEST_RAW).replaceAll(newline, "\n");
}

function splitPlainLine(text: string, start: number, end: number, delimiter: string): string[] {
  const cells: string[] = [];
  for (let position = start; ; ) {
    const next = text.indexOf(delimiter, position);
    if (next === -1 || next >= end) {
      cells.push(text.slice(position, end));
      return cells;
    }
    cells.push(text.slice(position, next));
    position = next + 1;
  }
}

/** Asked for the few rows that have a fault: they are split again with the place of each cell. */
function placeOf(row: string, line: number, { delimiter, newline }: TextOptions): PlaceOf {
  const splitter = new CellSplitter(delimiter);
  for (const part of row.split(newline)) splitter.take(part);
  return (cell) => {
    const { below, column } = splitter.placeOf(cell);
    return { line: line + below, column };
  };
}

interface SlowOptions {
  readonly delimiter: string;
  readonly newline: number;
  readonly items: RowItems;
  readonly input: Input;
}

function* readSlowly(
  piece: BytesPiece,
  { delimiter, newline, items, input }: SlowOptions,
): Generator<SourceItem> {
  const rows = createRows({
    input: { ...input, encoding: piece.encoding, offset: piece.offset },
    newline,
    items,
    found: { end: 0, endLine: piece.line, delimiter },
  });
  yield* rows.write(piece.bytes);
  yield* rows.end();
}

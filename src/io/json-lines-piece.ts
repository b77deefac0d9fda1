import { Buffer, isUtf8 } from "node:buffer";
import { decodeRecord } from "./decode-record.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { parseJsonRecord } from "./parse-json-record.js";
import type { ReadItem } from "./read-item.js";
import { type BytesPiece, LONGEST_RAW, type SourceItem } from "./source.js";
import { createLineSplitter } from "./split-lines.js";
import { tooLong } from "./too-long.js";

const VISIBLE = /[^ \t\r\n]/;

/** The records of a piece of JSON lines. */
export function* jsonLinesPiece(piece: BytesPiece, input: Input): Generator<SourceItem> {
  const { bytes, encoding, line: first, offset } = piece;
  const { lang } = input;
  if (piece.tooLong) {
    yield tooLong(lang, { line: first, column: 1 });
    return;
  }
  if (encoding === "utf-8" && isUtf8(bytes)) {
    yield* readText(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"),
      first,
      input,
    );
    return;
  }
  // something is damaged: line by line, so that it costs its own line only
  const lines = createLineSplitter({ offset, limit: LONGEST_RECORD, line: first });
  for (const found of [lines.write(bytes), lines.end()]) {
    for (const line of found) {
      const record = {
        bytes: line.bytes ?? new Uint8Array(0),
        line: line.number,
        column: 1,
        offset: line.offset,
      };
      const { text, fault } = decodeRecord(record, encoding, input);
      if (fault !== undefined) yield fault;
      else if (VISIBLE.test(text))
        yield withRaw(parseJsonRecord(text, { lang, line: line.number, column: 1 }), text);
    }
  }
}

function* readText(text: string, first: number, { lang }: Input): Generator<SourceItem> {
  for (let position = 0, line = first; position < text.length; line++) {
    const next = text.indexOf("\n", position);
    const end = next === -1 ? text.length : next;
    const record = text.slice(position, end);
    if (VISIBLE.test(record)) yield withRaw(parseJsonRecord(record, { lang, line, column: 1 }), record);
    position = end + 1;
  }
}

function withRaw(item: ReadItem, text: string): SourceItem {
  return "error" in item ? { ...item, raw: text.slice(0, LONGEST_RAW) } : item;
}

import { Buffer } from "node:buffer";
import { decodeRecord, type RecordBytes, refuseOtherEncoding } from "./decode-record.js";
import { guessEncoding } from "./guess-encoding.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { notJson, parseJsonRecord } from "./parse-json-record.js";
import type { ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { type JsonPiece, JsonSplitter } from "./split-json.js";
import { tooLong } from "./too-long.js";
import { createTranscoder } from "./transcode.js";

/**
 * A JSON document: a list of records, one record, or records one after another, printed in any way. It is split
 * by its bytes, which only UTF-8 allows: characters of GB18030 hold brackets and quotes. Another encoding has to
 * be told and is turned into UTF-8 first.
 */
export function createJsonDocumentReader(input: Input): RecordReader {
  const { lang, offset } = input;
  const splitter = new JsonSplitter({ offset, limit: LONGEST_RECORD });
  const transcoder = input.encoding === "gb18030" ? createTranscoder(input) : undefined;
  let undoubted = input.encoding !== undefined;
  const check = (record: RecordBytes): void => {
    if (undoubted) return;
    refuseOtherEncoding(record, "utf-8", input);
    undoubted = guessEncoding(record.bytes) !== undefined;
  };
  const read = ({ bytes, expected, line, column, offset: start }: JsonPiece): ReadItem => {
    const place = { lang, line, column };
    if (bytes === undefined) return tooLong(lang, place);
    if (expected !== undefined) {
      const found = Buffer.from(bytes).toString("utf8");
      return notJson(found, { offset: 0, expected }, place);
    }
    const record = { bytes, line, column, offset: start };
    check(record);
    const { text, fault } = decodeRecord(record, "utf-8", input);
    return fault ?? parseJsonRecord(text, place);
  };
  function* readAll(pieces: Iterable<JsonPiece>): Generator<ReadItem> {
    for (const piece of pieces) {
      const item = read(piece);
      yield piece.final && "error" in item ? { ...item, final: true } : item;
    }
  }
  return {
    write: (chunk) => readAll(splitter.write(transcoder?.write(chunk) ?? chunk)),
    *end() {
      if (transcoder !== undefined) yield* readAll(splitter.write(transcoder.end()));
      yield* readAll(splitter.end());
    },
  };
}

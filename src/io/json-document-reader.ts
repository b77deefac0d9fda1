import { Buffer } from "node:buffer";
import { createRecordDecoder } from "./decode-record.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { notJson, parseJsonRecord } from "./parse-json-record.js";
import type { ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { type JsonPiece, JsonSplitter } from "./split-json.js";
import { tooLong } from "./too-long.js";

/** A JSON document: a list of records, one record, or records one after another, printed in any way. */
export function createJsonDocumentReader(input: Input): RecordReader {
  const { lang, offset } = input;
  const splitter = new JsonSplitter({ offset, limit: LONGEST_RECORD });
  const decode = createRecordDecoder(input);
  const read = ({ bytes, expected, line, column, offset: start }: JsonPiece): ReadItem => {
    const place = { lang, line, column };
    if (bytes === undefined) return tooLong(lang, place);
    if (expected !== undefined) {
      const found = Buffer.from(bytes).toString("utf8");
      return notJson(found, { offset: 0, expected }, place);
    }
    const { text, fault } = decode({ bytes, line, column, offset: start });
    return fault ?? parseJsonRecord(text, place);
  };
  function* readAll(pieces: Iterable<JsonPiece>): Generator<ReadItem> {
    for (const piece of pieces) {
      const item = read(piece);
      yield piece.final && "error" in item ? { ...item, final: true } : item;
    }
  }
  return { write: (chunk) => readAll(splitter.write(chunk)), end: () => readAll(splitter.end()) };
}

import { createRecordDecoder } from "./decode-record.js";
import { endlessLine } from "./endless-line.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { parseJsonRecord } from "./parse-json-record.js";
import type { ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { createLineSplitter, type Line } from "./split-lines.js";
import { tooLong } from "./too-long.js";

const VISIBLE = /[^ \t\r\n]/;

/** One JSON record a line. A faulty line is rejected and hides no other; blank lines are passed over. */
export function createJsonLinesReader(input: Input): RecordReader {
  const lines = createLineSplitter({
    offset: input.offset,
    limit: LONGEST_RECORD,
    endless: (line) => endlessLine(input, line),
  });
  const decode = createRecordDecoder(input);
  function* read(found: Iterable<Line>): Generator<ReadItem> {
    for (const { number, offset, bytes } of found) {
      if (bytes === undefined) {
        yield tooLong(input.lang, { line: number, column: 1 });
        continue;
      }
      const { text, fault } = decode({ bytes, line: number, column: 1, offset });
      if (fault !== undefined) yield fault;
      else if (VISIBLE.test(text)) {
        yield parseJsonRecord(text, { lang: input.lang, line: number, column: 1 });
      }
    }
  }
  return { write: (chunk) => read(lines.write(chunk)), end: () => read(lines.end()) };
}

import { Buffer } from "node:buffer";
import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";
import { looksLikeGbk } from "./looks-like-gbk.js";
import type { ReadFault } from "./read-item.js";
import { decodeUtf8, findInvalidUtf8 } from "./utf8.js";

/** The bytes of one record and where they stand. */
export interface RecordBytes {
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly column: number;
  /** Bytes of the input in front of them. */
  readonly offset: number;
}

/** The text of a record, or why it has none; the text is then a makeshift that shows its structure only. */
export interface DecodedRecord {
  readonly text: string;
  readonly fault?: ReadFault;
}

/**
 * Reads UTF-8 strictly: a wrong encoding read on would turn every Chinese text into other text without a sign.
 * One damaged record is rejected alone. An input whose first text outside of ASCII is GBK is no damaged UTF-8
 * but another encoding, and is refused as a whole.
 */
export function createRecordDecoder(input: Input): (record: RecordBytes) => DecodedRecord {
  let knownAsUtf8 = false;
  return (record) => {
    const { bytes, line, column, offset } = record;
    const decoded = decodeUtf8(bytes);
    if (decoded !== undefined) {
      // A text has fewer characters than bytes only where it holds some outside of ASCII.
      if (decoded.length !== bytes.length) knownAsUtf8 = true;
      return { text: decoded };
    }
    const position = findInvalidUtf8(bytes);
    const before = Buffer.from(bytes.subarray(0, position)).toString("utf8");
    const lineStart = before.lastIndexOf("\n") + 1;
    const place =
      lineStart === 0
        ? { line, column: column + before.length }
        : { line: line + before.split("\n").length - 1, column: before.length - lineStart + 1 };
    const found = `0x${(bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    if (!knownAsUtf8 && looksLikeGbk(bytes)) {
      throw inputError(
        input,
        "INPUT_ENCODING",
        { offset: offset + position, line: place.line, found },
        place,
      );
    }
    const sentence = message(input.lang, "record.not-utf8", { ...place, found });
    return {
      text: Buffer.from(bytes).toString("utf8"),
      fault: { ...place, id: null, error: { code: "RECORD_TEXT_INVALID", path: "", message: sentence } },
    };
  };
}

import { Buffer } from "node:buffer";
import { message } from "../messages/message.js";
import type { TermCode } from "../messages/zh-terms.js";
import { decodeGb18030, findInvalidGb18030 } from "./gb18030.js";
import { guessEncoding, isUtf8Chinese } from "./guess-encoding.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";
import { looksLikeGbk } from "./looks-like-gbk.js";
import type { ReadFault } from "./read-item.js";
import type { Encoding } from "./source.js";
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

type Decoder = (record: RecordBytes) => DecodedRecord;

/**
 * Reads text strictly: a wrong encoding read on would turn every Chinese text into other text without a sign.
 * The first record that leaves no doubt tells the encoding of the input; one damaged record is rejected alone.
 */
export function createRecordDecoder(input: Input): Decoder {
  let known: Encoding | undefined = input.encoding;
  return (record) => {
    known ??= guessEncoding(record.bytes);
    return decodeRecord(record, known ?? "utf-8", input);
  };
}

/** Reads one record in an encoding that is known. */
export function decodeRecord(record: RecordBytes, encoding: Encoding, input: Input): DecodedRecord {
  const { bytes } = record;
  const decoded = encoding === "utf-8" ? decodeUtf8(bytes) : decodeGb18030(bytes);
  if (decoded === undefined) return damaged(record, encoding, input);
  if (encoding === "utf-8" || !isUtf8Chinese(bytes)) return { text: decoded };
  const { line, column } = record;
  return { text: decoded, fault: otherEncoding({ line, column }, encoding, input) };
}

/** Refuses an input that is told to be in an encoding it is not in, by a record that leaves no doubt. */
export function refuseOtherEncoding(record: RecordBytes, told: Encoding, input: Input): void {
  const found = guessEncoding(record.bytes);
  if (found === undefined || found === told) return;
  const { line, column } = record;
  throw inputError(
    input,
    "INPUT_ENCODING",
    { line, found: nameOf(found), expected: nameOf(told) },
    { line, column },
  );
}

function nameOf(encoding: Encoding): string {
  return encoding === "utf-8" ? "UTF-8" : "GB18030 / GBK";
}

function damaged({ bytes, line, column }: RecordBytes, encoding: Encoding, input: Input): DecodedRecord {
  const utf8 = encoding === "utf-8";
  const position = Math.max(utf8 ? findInvalidUtf8(bytes) : findInvalidGb18030(bytes), 0);
  const valid = bytes.subarray(0, position);
  const before = utf8 ? Buffer.from(valid).toString("utf8") : (decodeGb18030(valid) ?? "");
  const lineStart = before.lastIndexOf("\n") + 1;
  const place =
    lineStart === 0
      ? { line, column: column + before.length }
      : { line: line + before.split("\n").length - 1, column: before.length - lineStart + 1 };
  const found = `0x${(bytes[position] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const other = utf8 ? looksLikeGbk(bytes) : isUtf8Chinese(bytes);
  return {
    text: Buffer.from(bytes).toString(utf8 ? "utf8" : "latin1"),
    fault: other
      ? otherEncoding(place, encoding, input)
      : invalid(place, utf8 ? "record.not-utf8" : "record.not-gb18030", { found }, input),
  };
}

function otherEncoding(
  place: { readonly line: number; readonly column: number },
  encoding: Encoding,
  input: Input,
): ReadFault {
  const found = nameOf(encoding === "utf-8" ? "gb18030" : "utf-8");
  return invalid(place, "record.other-encoding", { found, expected: nameOf(encoding) }, input);
}

function invalid(
  place: { readonly line: number; readonly column: number },
  term: TermCode,
  params: Parameters<typeof message>[2],
  { lang }: Input,
): ReadFault {
  const sentence = message(lang, term, { ...place, ...params });
  return { ...place, id: null, error: { code: "RECORD_TEXT_INVALID", path: "", message: sentence } };
}

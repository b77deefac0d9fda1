import { Buffer, isUtf8 } from "node:buffer";
import type { ByteChunks, Input } from "./input.js";
import { inputError } from "./input-error.js";
import { findInvalidUtf8, unfinishedTail } from "./utf8.js";

const NEWLINE = 10;

/**
 * The same bytes, cut between characters, or an `INPUT_ENCODING` error at the first byte that is not UTF-8:
 * a wrong encoding read on would turn every Chinese text into other text without a sign.
 */
export async function* strictUtf8(chunks: ByteChunks, input: Input): ByteChunks {
  let tail = new Uint8Array(0);
  let offset = input.offset;
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const whole = bytes.subarray(0, bytes.length - unfinishedTail(bytes));
    if (!isUtf8(whole)) throw encodingError(whole, offset, line, input);
    line += countNewlines(whole, whole.length);
    offset += whole.length;
    tail = Uint8Array.from(bytes.subarray(whole.length));
    if (whole.length > 0) yield whole;
  }
  if (tail.length > 0) throw encodingError(tail, offset, line, input);
}

function encodingError(bytes: Uint8Array, offset: number, line: number, input: Input) {
  const position = Math.max(0, findInvalidUtf8(bytes));
  const at = line + countNewlines(bytes, position);
  return inputError(
    input,
    "INPUT_ENCODING",
    { offset: offset + position, line: at, found: showByte(bytes[position]) },
    { line: at },
  );
}

/** A byte as people write it. */
export function showByte(byte = 0): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function countNewlines(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

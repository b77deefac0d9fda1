import type { Encoding } from "./source.js";

/** The bytes that rows of a table are cut by. */
export interface RowDialect {
  /** What stands between cells: one ASCII character. */
  readonly delimiter: number;
  readonly newline: number;
  readonly encoding: Encoding;
}

/** Some bytes of an input; `ended` where nothing comes behind them. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly ended: boolean;
}

const QUOTE = 0x22;
const RETURN = 0x0d;

/**
 * The position behind the row that starts at `start`, or -1 where the bytes do not hold all of it. A row with a
 * quote out of place ends with its first line, as `RowSplitter` reads it.
 */
export function findRowEnd({ bytes, length, ended }: Stretch, start: number, dialect: RowDialect): number {
  const { delimiter, newline } = dialect;
  // in GB18030 a pipe may be the second half of a character
  const wide = dialect.encoding === "gb18030" && delimiter >= 0x40;
  let position = start;
  for (;;) {
    if (position < length && bytes[position] === QUOTE) {
      position = closingQuote(bytes, position + 1, length);
      if (position === -1) return ended ? lineEnd(bytes, start, length, newline, ended) : -1;
      const after = bytes[position + 1];
      if (position + 1 >= length) return ended ? length : -1;
      if (after === newline) return position + 2;
      if (after === RETURN) {
        if (position + 2 >= length) return ended ? length : -1;
        if (bytes[position + 2] === newline) return position + 3;
      }
      if (after !== delimiter) return lineEnd(bytes, start, length, newline, ended);
      position += 2;
      continue;
    }
    for (; ; position++) {
      if (position >= length) return ended ? length : -1;
      const byte = bytes[position] ?? 0;
      if (byte === newline) return position + 1;
      if (byte === QUOTE) return lineEnd(bytes, start, length, newline, ended);
      if (wide && byte > 0x80 && (bytes[position + 1] ?? 0) >= 0x30) position++;
      else if (byte === delimiter) break;
    }
    position++;
  }
}

/** The quote that closes a cell, or -1. */
function closingQuote(bytes: Uint8Array, start: number, length: number): number {
  for (let position = start; position < length; position++) {
    if (bytes[position] !== QUOTE) continue;
    if (position + 1 < length && bytes[position + 1] === QUOTE) position++;
    else return position;
  }
  return -1;
}

/** The position behind the line that holds a position, or -1 where the bytes do not hold its end. */
export function lineEnd(
  bytes: Uint8Array,
  start: number,
  length: number,
  newline: number,
  ended: boolean,
): number {
  const end = bytes.indexOf(newline, start);
  if (end === -1 || end >= length) return ended ? length : -1;
  return end + 1;
}

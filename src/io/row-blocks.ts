import { findRowEnd, type RowDialect } from "./find-row-end.js";

/** Bytes of a block: text of that size is gone before it is taken for something that stays. */
const BLOCK = 16 * 1024;
const QUOTE = 0x22;

/** Cuts the bytes of whole rows into blocks of whole rows; a longer row is a block of its own. */
export function* rowBlocks(bytes: Uint8Array, dialect: RowDialect, size = BLOCK): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = blockEnd(bytes, start, dialect, size);
    yield bytes.subarray(start, end);
    start = end;
  }
}

function blockEnd(bytes: Uint8Array, start: number, dialect: RowDialect, size: number): number {
  const { length } = bytes;
  const target = start + size;
  if (target >= length) return length;
  const rowEnd = (row: number): number => findRowEnd({ bytes, length, ended: true }, row, dialect);
  // behind the last row that is known to be whole: lines without a quote are
  for (let end = start; ; ) {
    const quote = bytes.indexOf(QUOTE, end);
    const clear = quote === -1 ? target : Math.min(quote, target);
    // in front of the first byte it would be looked for from the end
    const last = clear === 0 ? -1 : bytes.lastIndexOf(dialect.newline, clear - 1);
    if (last >= end) end = last + 1;
    if (clear === target) return end > start ? end : rowEnd(start);
    end = rowEnd(end);
    if (end >= target) return end;
  }
}

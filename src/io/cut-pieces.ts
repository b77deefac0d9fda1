import { Buffer, isAscii } from "node:buffer";
import { countBytes } from "./count-bytes.js";
import { findRowEnd, lineEnd, type RowDialect } from "./find-row-end.js";
import { guessEncoding } from "./guess-encoding.js";
import { type ByteChunks, ENDLESS, LONGEST_RECORD } from "./input.js";
import type { BytesPiece, Encoding } from "./source.js";

export interface CutOptions {
  /** Bytes a piece should have at most. */
  readonly size: number;
  readonly newline: number;
  /** Tables only: a quoted cell may hold line breaks. */
  readonly delimiter?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** Number of the first line, and bytes in front of it. */
  readonly line: number;
  readonly offset: number;
  /** What to throw where a line does not end. */
  endless(line: number): Error;
}

const QUOTE = 0x22;
/** There are not bytes enough to tell. */
const WAIT = -1;
/** The line is longer than a record may be, and its end is not there. */
const OVERFLOW = -2;

/**
 * Cuts the bytes of a table or of JSON lines into pieces of whole records. How they are cut depends on the bytes
 * and the size only, not on the chunks they came in, and at most one record too many is held.
 */
export async function* cutPieces(chunks: ByteChunks, options: CutOptions): AsyncGenerator<BytesPiece> {
  const cutter = new Cutter(options);
  for await (const chunk of chunks) yield* cutter.write(chunk);
  yield* cutter.end();
}

class Cutter {
  private readonly options: CutOptions;
  private held = Buffer.alloc(0);
  private length = 0;
  private ended = false;
  private index = 0;
  private line: number;
  private offset: number;
  private encoding: Encoding | undefined;
  /** Bytes that have to be held before it is worth looking again. */
  private enough = 0;
  /** Bytes thrown away of a line that is too long. */
  private dropped = 0;

  constructor(options: CutOptions) {
    this.options = options;
    this.line = options.line;
    this.offset = options.offset;
    this.encoding = options.encoding;
  }

  *write(chunk: Uint8Array): Generator<BytesPiece> {
    let rest: Uint8Array = chunk;
    if (this.dropped > 0) {
      const end = rest.indexOf(this.options.newline);
      this.dropped += end === -1 ? rest.length : end + 1;
      if (this.dropped > ENDLESS) throw this.options.endless(this.line);
      if (end === -1) return;
      yield this.skipped();
      rest = rest.subarray(end + 1);
    }
    this.hold(rest);
    yield* this.cut();
  }

  *end(): Generator<BytesPiece> {
    if (this.dropped > 0) yield this.skipped();
    this.ended = true;
    yield* this.cut();
  }

  private hold(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.held.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.held.length));
      this.held.copy(grown, 0, 0, this.length);
      this.held = grown;
    }
    this.held.set(bytes, this.length);
    this.length = needed;
  }

  private *cut(): Generator<BytesPiece> {
    let start = 0;
    while (
      this.length > start &&
      (this.ended || this.length - start > Math.max(this.options.size, this.enough))
    ) {
      const end = this.pieceEnd(start);
      if (end === WAIT) {
        // looked at again when there is twice as much: a long record is not read over and over
        this.enough = 2 * (this.length - start);
        break;
      }
      this.enough = 0;
      if (end === OVERFLOW) {
        this.dropped = this.length - start;
        this.length = start;
        break;
      }
      const doubtful = this.encoding === undefined;
      const stop = doubtful ? this.undoubted(start, end) : end;
      // a row may end elsewhere in the encoding it is in
      if (doubtful && this.encoding !== undefined) continue;
      yield this.piece(start, stop);
      start = stop;
    }
    this.held.copy(this.held, 0, start, this.length);
    this.length -= start;
  }

  /** Behind the last record that fits into a piece, or behind the first where none does. */
  private pieceEnd(start: number): number {
    const target = start + this.options.size;
    let end = start;
    for (;;) {
      const quote = this.options.delimiter === undefined ? -1 : this.held.indexOf(QUOTE, end);
      const quoted = quote !== -1 && quote < this.length;
      const clear = Math.min(quoted ? quote : this.length, target, this.length);
      const last = clear === 0 ? -1 : this.held.lastIndexOf(this.options.newline, clear - 1);
      if (last >= end) end = last + 1;
      if (clear === this.length && this.ended) return this.length;
      if (clear === target && end > start) return end;
      const next = this.recordEnd(end, quoted);
      if (next === WAIT) return WAIT;
      if (next === OVERFLOW || next > target) return end > start ? end : next;
      end = next;
      if (end === this.length) return end;
    }
  }

  /** Behind the record that starts at a position. A longer one than may be ends with its first line. */
  private recordEnd(start: number, quoted: boolean): number {
    const { newline } = this.options;
    const { held, length, ended } = this;
    const end = quoted
      ? findRowEnd({ bytes: held, length, ended }, start, this.dialect())
      : lineEnd(held, start, length, newline, ended);
    if (end !== -1 && end - start <= LONGEST_RECORD) return end;
    if (end === -1 && length - start <= LONGEST_RECORD) return WAIT;
    const first = lineEnd(held, start, length, newline, ended);
    return first === -1 ? OVERFLOW : first;
  }

  private dialect(): RowDialect {
    const { delimiter = ",", newline } = this.options;
    return { delimiter: delimiter.charCodeAt(0), newline, encoding: this.encoding ?? "utf-8" };
  }

  /**
   * Looks for the first record that leaves no doubt about its encoding and stops in front of it, so that what
   * came before is read in the same way wherever pieces end.
   */
  private undoubted(start: number, end: number): number {
    if (isAscii(this.held.subarray(start, end))) return end;
    for (let from = start; from < end; ) {
      const stop =
        this.options.delimiter === undefined
          ? lineEnd(this.held, from, end, this.options.newline, true)
          : findRowEnd({ bytes: this.held, length: end, ended: true }, from, this.dialect());
      const bytes = this.held.subarray(from, stop);
      const found = guessEncoding(bytes);
      if (found !== undefined && from > start) return from;
      if (found !== undefined) {
        this.encoding = found;
        return end;
      }
      from = stop;
    }
    return end;
  }

  private piece(start: number, end: number): BytesPiece {
    // a copy: the piece goes to another thread, and what is held is used again
    const bytes = Uint8Array.prototype.slice.call(this.held, start, end);
    const { newline } = this.options;
    const tooLong = bytes.length > LONGEST_RECORD && !bytes.subarray(0, -1).includes(newline);
    const { line, offset, encoding = "utf-8" } = this;
    this.line += countBytes(bytes, newline);
    this.offset += bytes.length;
    const place = { kind: "bytes", index: this.index++, line, offset, encoding } as const;
    return tooLong ? { ...place, bytes: new Uint8Array(0), tooLong } : { ...place, bytes };
  }

  private skipped(): BytesPiece {
    const piece: BytesPiece = {
      kind: "bytes",
      index: this.index++,
      line: this.line++,
      offset: this.offset,
      bytes: new Uint8Array(0),
      encoding: this.encoding ?? "utf-8",
      tooLong: true,
    };
    this.offset += this.dropped;
    this.dropped = 0;
    return piece;
  }
}

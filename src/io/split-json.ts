import { Buffer } from "node:buffer";
import type { TermCode } from "../messages/zh-terms.js";
import { BytePlace } from "./byte-place.js";
import type { RecordBytes } from "./decode-record.js";
import { JsonValue } from "./json-value.js";

/** A value of the document, or a place where none can be read. */
export interface JsonPiece extends Omit<RecordBytes, "bytes"> {
  /** Nothing where the value is too long. */
  readonly bytes: Uint8Array | undefined;
  /** What should have stood here, where no value does; the bytes are what was found. */
  readonly expected?: TermCode;
  /** Nothing behind it can be read. */
  readonly final?: true;
}

export interface JsonSplitterOptions {
  /** Bytes in front of the first chunk. */
  readonly offset: number;
  /** Bytes a value may have; of a longer one only the length is kept. */
  readonly limit: number;
}

type State = "first" | "value-or-end" | "value" | "inside" | "scalar" | "comma" | "next" | "lost" | "ended";

/** A line inside a value that starts like a record of its own. */
interface Restart {
  readonly at: number;
  readonly place: Omit<RecordBytes, "bytes">;
  readonly indent: number;
}

const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
/** Bytes that are kept of what stands where it should not. */
const SHOWN = 48;
/**
 * Cuts a JSON document into its records: the entries of a list, or objects one after another. Only one record
 * is held at a time. Behind a record whose brackets or quotes do not match, it goes on at the next line that
 * starts like a record.
 */
export class JsonSplitter {
  private readonly limit: number;
  private readonly place: BytePlace;
  private state: State = "first";
  private list = false;
  private value = new JsonValue();
  private begun: Omit<RecordBytes, "bytes">;
  private begunIndent: number | undefined;
  /** Indentation of the last whole record on lines of its own, by which the next one is known. */
  private indent: number | undefined;
  /** Something that may have been a record was passed over. */
  private missed = false;
  private parts: Uint8Array[] = [];
  private length = 0;
  private restart: Restart | undefined;
  private readAgain = 0;
  /** A fault whose piece waits for what is found behind it. */
  private waiting: JsonPiece | undefined;
  private found: number[] = [];

  constructor({ offset, limit }: JsonSplitterOptions) {
    this.limit = limit;
    this.place = new BytePlace(offset);
    this.begun = this.place.here();
  }

  *write(chunk: Uint8Array): Generator<JsonPiece> {
    const later: { readonly bytes: Uint8Array; readonly position: number }[] = [];
    let bytes = chunk;
    let position = 0;
    let from = 0;
    for (;;) {
      const byte = bytes[position];
      if (byte === undefined) {
        if (this.isCollecting()) this.keep(bytes.subarray(from), true);
        const next = later.pop();
        if (next === undefined) return;
        ({ bytes, position } = next);
        from = position;
      } else if (this.state === "inside") {
        if (byte === OPEN_OBJECT && this.length + position > from)
          this.mayRestart(this.length + position - from);
        const progress = this.value.take(byte);
        this.place.pass(byte);
        position++;
        if (progress === "inside") continue;
        this.keep(bytes.subarray(from, position), false);
        if (progress === "complete") {
          this.state = this.list ? "comma" : "next";
          this.indent = this.begunIndent ?? this.indent;
          yield this.piece();
          continue;
        }
        const rest = this.restBehindBroken();
        if (rest === undefined) this.lose(this.piece());
        else {
          yield this.piece();
          later.push({ bytes, position });
          bytes = rest;
          position = 0;
        }
        from = position;
      } else if (this.state === "scalar" && !endsScalar(byte)) {
        this.place.pass(byte);
        position++;
      } else if (this.state === "scalar") {
        this.keep(bytes.subarray(from, position), false);
        this.state = this.list ? "comma" : "next";
        yield this.piece();
      } else {
        yield* this.between(byte);
        // The first byte of a value is read again as part of it.
        if (this.isCollecting()) from = position;
        else {
          this.place.pass(byte);
          position++;
        }
      }
    }
  }

  /** What the end of the input makes of what was begun. */
  *end(): Generator<JsonPiece> {
    while (this.state === "inside") {
      const rest = this.restBehindBroken();
      if (rest === undefined) {
        yield { ...this.piece(), final: true };
        return;
      }
      yield this.piece();
      yield* this.write(rest);
    }
    if (this.state === "scalar") {
      yield this.piece();
      this.state = this.list ? "comma" : "next";
    }
    if (this.waiting !== undefined) yield* this.tellWaiting(true);
    else if (this.state === "value-or-end" || this.state === "value" || this.state === "comma") {
      yield { ...this.place.here(), bytes: new Uint8Array(0), expected: this.expected(), final: true };
    }
  }

  /** A byte that stands between values. */
  private *between(byte: number): Generator<JsonPiece> {
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      if (this.waiting !== undefined) this.show(byte);
      return;
    }
    switch (this.state) {
      case "first":
        if (byte === 0x5b) {
          this.list = true;
          this.state = "value-or-end";
        } else if (byte === OPEN_OBJECT) this.begin(byte);
        else this.stray(byte);
        return;
      case "next":
        if (byte === OPEN_OBJECT || byte === 0x5b) this.begin(byte);
        else this.stray(byte);
        return;
      case "ended":
        if (this.waiting === undefined) this.stray(byte);
        else this.show(byte);
        return;
      case "comma":
        if (byte === COMMA) this.state = "value";
        else if (byte === CLOSE_LIST) this.state = "ended";
        else if (byte === OPEN_OBJECT) {
          yield this.unexpected(byte);
          this.begin(byte);
        } else this.stray(byte);
        return;
      case "value":
      case "value-or-end":
        if (byte === CLOSE_LIST || byte === COMMA) {
          if (byte === COMMA || this.state === "value") yield this.unexpected(byte);
          this.state = byte === COMMA ? "value" : "ended";
        } else if (byte === 0x7d || byte === 0x3a) this.stray(byte);
        else this.begin(byte);
        return;
      case "lost": {
        const { indent } = this.place;
        const starts = indent !== undefined && byte === OPEN_OBJECT;
        if (starts && (this.indent === undefined || indent === this.indent)) {
          yield* this.tellWaiting(false);
          this.begin(byte);
        } else if (byte === CLOSE_LIST && this.list && indent !== undefined && indent <= (this.indent ?? 0)) {
          yield* this.tellWaiting(this.missed);
          this.state = "ended";
        } else {
          // What is indented deeper belongs to the broken record itself.
          this.missed ||= starts && indent < (this.indent ?? 0);
          this.show(byte);
        }
      }
    }
  }

  private isCollecting(): boolean {
    return this.state === "inside" || this.state === "scalar";
  }

  private begin(byte: number): void {
    this.begun = this.place.here();
    this.begunIndent = byte === OPEN_OBJECT ? this.place.indent : undefined;
    this.indent ??= this.begunIndent;
    this.parts = [];
    this.length = 0;
    this.restart = undefined;
    const container = byte === OPEN_OBJECT || byte === 0x5b || byte === 0x22;
    if (container) this.value = new JsonValue();
    this.state = container ? "inside" : "scalar";
  }

  private keep(bytes: Uint8Array, copy: boolean): void {
    this.length += bytes.length;
    if (this.length > this.limit) this.parts = [];
    else if (bytes.length > 0) this.parts.push(copy ? Uint8Array.from(bytes) : bytes);
  }

  private piece(): JsonPiece {
    return { ...this.begun, bytes: this.length > this.limit ? undefined : Buffer.concat(this.parts) };
  }

  private mayRestart(at: number): void {
    const { indent } = this.place;
    if (this.restart !== undefined || indent === undefined) return;
    if (this.indent !== undefined && this.indent !== indent) return;
    this.restart = { at, indent, place: this.place.here() };
  }

  /** Bytes of a broken value that belong to the records behind it; the place goes back to their start. */
  private restBehindBroken(): Uint8Array | undefined {
    if (this.restart === undefined || this.length > this.limit) return undefined;
    const { at, place, indent } = this.restart;
    this.readAgain += this.length - at;
    // Brackets that never close would make each line be read again with all that follow it.
    if (this.readAgain > this.limit) return undefined;
    const rest = Buffer.concat(this.parts).subarray(at);
    this.place.rewind(place, indent);
    this.state = this.list ? "value" : "next";
    return rest;
  }

  private unexpected(byte: number): JsonPiece {
    return { ...this.place.here(), bytes: Uint8Array.of(byte), expected: this.expected() };
  }

  private expected(): TermCode {
    switch (this.state) {
      case "value-or-end":
        return "json.value-or-end";
      case "comma":
        return "json.comma-or-bracket";
      case "next":
      case "ended":
        return "json.nothing-more";
      default:
        return "json.value";
    }
  }

  /** Something that starts no value: what comes behind it is shown with it. */
  private stray(byte: number): void {
    const piece = this.unexpected(byte);
    if (this.state === "ended") this.waiting = piece;
    else this.lose(piece);
    this.found = [];
    this.show(byte);
  }

  private lose(piece: JsonPiece): void {
    this.waiting = piece;
    this.found = [];
    // Where the records share a line, those behind the broken one went with it.
    this.missed = this.indent === undefined;
    this.state = "lost";
  }

  private show(byte: number): void {
    if (this.found.length < SHOWN) this.found.push(byte);
  }

  private *tellWaiting(final: boolean): Generator<JsonPiece> {
    const piece = this.waiting;
    if (piece === undefined) return;
    this.waiting = undefined;
    const bytes = piece.expected === undefined ? piece.bytes : Uint8Array.from(this.found);
    yield final ? { ...piece, bytes, final } : { ...piece, bytes };
  }
}

function endsScalar(byte: number): boolean {
  return (
    byte <= 0x20 ||
    byte === COMMA ||
    byte === CLOSE_LIST ||
    byte === 0x7d ||
    byte === OPEN_OBJECT ||
    byte === 0x5b
  );
}

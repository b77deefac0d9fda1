import { DEEPEST } from "./find-too-deep.js";

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** What a byte does to the value it belongs to. */
export type Progress = "inside" | "complete" | "broken";

/**
 * Follows one object, list or text along its bytes to find its end. It does not check JSON, but notices early
 * where a bracket or quote must be missing, so that one such value does not swallow those behind it.
 */
export class JsonValue {
  private readonly open: number[] = [];
  private inText = false;
  private escaped = false;
  /** The last byte that is not white space. */
  private last = 0;

  take(byte: number): Progress {
    if (this.inText) return this.takeText(byte);
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return "inside";
    const innermost = this.open.at(-1);
    const before = this.last;
    this.last = byte;
    switch (byte) {
      case QUOTE:
        this.inText = true;
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        // An object holds names, and no name starts with a bracket.
        if (innermost === OPEN_OBJECT && (before === COMMA || before === OPEN_OBJECT)) return "broken";
        if (this.open.push(byte) > DEEPEST) return "broken";
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        if (innermost !== (byte === CLOSE_LIST ? OPEN_LIST : OPEN_OBJECT)) return "broken";
        this.open.pop();
        return this.open.length === 0 ? "complete" : "inside";
    }
    return "inside";
  }

  /** Text of JSON never holds a line break of its own. */
  private takeText(byte: number): Progress {
    if (byte === 0x0a) return "broken";
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) {
      this.inText = false;
      if (this.open.length === 0) return "complete";
    }
    return "inside";
  }
}

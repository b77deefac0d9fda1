import type { RecordBytes } from "./decode-record.js";

type Place = Omit<RecordBytes, "bytes">;

/** Counts lines and columns along bytes; columns are counted as JavaScript counts characters. */
export class BytePlace {
  line = 1;
  column = 1;
  offset: number;
  /** White space the line starts with; nothing once something else stood on it. */
  indent: number | undefined = 0;

  constructor(offset: number) {
    this.offset = offset;
  }

  here(): Place {
    return { line: this.line, column: this.column, offset: this.offset };
  }

  /** Goes back to a place at the start of a line, behind its white space. */
  rewind(place: Place, indent: number): void {
    this.line = place.line;
    this.column = place.column;
    this.offset = place.offset;
    this.indent = indent;
  }

  pass(byte: number): void {
    this.offset++;
    if (byte === 0x0a) {
      this.line++;
      this.column = 1;
      this.indent = 0;
      return;
    }
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) this.indent = undefined;
    else if (this.indent !== undefined) this.indent++;
    if ((byte & 0xc0) !== 0x80) this.column += byte >= 0xf0 ? 2 : 1;
  }
}

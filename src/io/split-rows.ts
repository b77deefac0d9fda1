import { Buffer, isAscii } from "node:buffer";
import { message } from "../messages/message.js";
import type { TermCode } from "../messages/zh-terms.js";
import { type DecodedRecord, decodeRecord } from "./decode-record.js";
import { guessEncoding } from "./guess-encoding.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import type { ReadFault } from "./read-item.js";
import { type Encoding, LONGEST_RAW } from "./source.js";
import { CellSplitter } from "./split-cells.js";
import type { Line } from "./split-lines.js";

/** The cells of one row. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  placeOf(cell: number): { readonly line: number; readonly column: number };
  /** Beginning of its text. */
  raw(): string;
}

/** A row that cannot be split into cells; `found` says why. */
export interface BrokenRow {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  /** Beginning of its text. */
  readonly raw?: string;
}

interface TextLine extends Partial<DecodedRecord> {
  readonly number: number;
  /** The bytes, where the encoding was not known yet when it was read. */
  readonly doubted?: Line;
}

const NEWLINE = Buffer.from("\n");
const BLANK = /^[ \t\r]*$/;

/**
 * Puts lines together to rows. A row with a quote out of place costs its first line only: what follows is read
 * again as rows of its own, so that one stray quote does not swallow the rest of the table.
 */
export class RowSplitter {
  private readonly input: Input;
  /** Told by the first row that leaves no doubt: by all of its lines, as pieces of an input are cut. */
  private encoding: Encoding | undefined;
  private delimiter = ",";
  private row = new CellSplitter(",");
  private lines: TextLine[] = [];
  private size = 0;

  constructor(input: Input) {
    this.input = input;
    this.encoding = input.encoding;
  }

  /** Sets what stands between cells, before the first row. */
  set cellDelimiter(delimiter: string) {
    this.delimiter = delimiter;
    this.row = new CellSplitter(delimiter);
  }

  text(line: Line): TextLine {
    const { number, offset, bytes } = line;
    if (bytes === undefined) return { number };
    const { encoding = "utf-8", input } = this;
    const decoded = decodeRecord({ bytes, line: number, column: 1, offset }, encoding, input);
    if (this.encoding !== undefined || isAscii(bytes)) return { number, ...decoded };
    // a copy: the line may have to wait for the end of its row
    return { number, ...decoded, doubted: { ...line, bytes: Uint8Array.from(bytes) } };
  }

  *take(line: TextLine): Generator<Row | BrokenRow | ReadFault> {
    const queue = [line];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      next = this.undoubted(next);
      const { text } = next;
      if (this.lines.length === 0 && text !== undefined && BLANK.test(text)) continue;
      this.lines.push(next);
      this.size += text?.length ?? 0;
      const progress = text === undefined ? 0 : this.row.take(text);
      if (progress === "open" && this.size <= LONGEST_RECORD) continue;
      if (this.tellsEncoding(progress === "complete")) {
        queue.push(...this.lines.reverse());
      } else if (progress === "complete") yield this.complete();
      else {
        yield this.broken(
          text === undefined ? "row.too-long" : "row.quote",
          progress === "open" ? 0 : progress,
        );
        // Pushed in reverse: the line that comes first has to be taken first.
        for (let at = this.lines.length - 1; at > 0; at--) queue.push(this.lines[at] ?? next);
      }
      this.clear();
    }
  }

  *end(): Generator<Row | BrokenRow | ReadFault> {
    while (this.lines.length > 0) {
      const { lines } = this;
      const told = this.tellsEncoding(false);
      if (!told) yield this.broken("row.quote-open", 0);
      this.clear();
      for (const line of told ? lines : lines.slice(1)) yield* this.take(line);
    }
  }

  /** Whether the lines that are held now tell the encoding, so that they have to be read again. */
  private tellsEncoding(complete: boolean): boolean {
    if (this.encoding !== undefined) return false;
    const lines = complete ? this.lines : this.lines.slice(0, 1);
    if (lines.every(({ doubted }) => doubted === undefined)) return false;
    // lines that are ASCII say nothing, where they stand says something
    const bytes = lines.flatMap(({ doubted }) => [doubted?.bytes ?? NEWLINE, NEWLINE]);
    this.encoding = guessEncoding(Buffer.concat(bytes));
    return this.encoding !== undefined;
  }

  private undoubted(line: TextLine): TextLine {
    const { doubted } = line;
    return doubted === undefined || this.encoding === undefined ? line : this.text(doubted);
  }

  private complete(): Row | ReadFault {
    const { row } = this;
    const line = this.lines[0]?.number ?? 0;
    const fault = this.lines.find((one) => one.fault !== undefined)?.fault;
    if (fault !== undefined) return fault;
    const { lines } = this;
    return {
      line,
      cells: row.cells,
      raw: () => beginning(lines.map(({ text }) => text).join("\n")),
      placeOf: (cell) => {
        const { below, column } = row.placeOf(cell);
        return { line: line + below, column };
      },
    };
  }

  private broken(term: TermCode, offset: number): BrokenRow | ReadFault {
    const [first] = this.lines;
    if (first?.fault !== undefined) return first.fault;
    const { ranOver } = this.row;
    // Where a quote ran over the line, the one that opened is more likely astray than the one that was met.
    const found = ranOver === undefined ? term : "row.quote-open";
    return {
      line: first?.number ?? 0,
      column: ranOver?.column ?? offset + 1,
      found: message(this.input.lang, found, { limit: LONGEST_RECORD }),
      ...(first?.text === undefined ? undefined : { raw: beginning(first.text) }),
    };
  }

  private clear(): void {
    this.row = new CellSplitter(this.delimiter);
    this.lines = [];
    this.size = 0;
  }
}

function beginning(text: string): string {
  return text.slice(0, LONGEST_RAW);
}

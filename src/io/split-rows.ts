import { message } from "../messages/message.js";
import type { TermCode } from "../messages/zh-terms.js";
import { createRecordDecoder, type DecodedRecord } from "./decode-record.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import type { ReadFault } from "./read-item.js";
import { LONGEST_RAW } from "./source.js";
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
}

const BLANK = /^[ \t\r]*$/;

/**
 * Puts lines together to rows. A row with a quote out of place costs its first line only: what follows is read
 * again as rows of its own, so that one stray quote does not swallow the rest of the table.
 */
export class RowSplitter {
  private readonly input: Input;
  private readonly decode: ReturnType<typeof createRecordDecoder>;
  private delimiter = ",";
  private row = new CellSplitter(",");
  private lines: TextLine[] = [];
  private size = 0;

  constructor(input: Input) {
    this.input = input;
    this.decode = createRecordDecoder(input);
  }

  /** Sets what stands between cells, before the first row. */
  set cellDelimiter(delimiter: string) {
    this.delimiter = delimiter;
    this.row = new CellSplitter(delimiter);
  }

  text({ number, offset, bytes }: Line): TextLine {
    if (bytes === undefined) return { number };
    return { number, ...this.decode({ bytes, line: number, column: 1, offset }) };
  }

  *take(line: TextLine): Generator<Row | BrokenRow | ReadFault> {
    const queue = [line];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const { text } = next;
      if (this.lines.length === 0 && text !== undefined && BLANK.test(text)) continue;
      this.lines.push(next);
      this.size += text?.length ?? 0;
      const progress = text === undefined ? 0 : this.row.take(text);
      if (progress === "open" && this.size <= LONGEST_RECORD) continue;
      if (progress === "complete") yield this.complete();
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
      const [, ...rest] = this.lines;
      yield this.broken("row.quote-open", 0);
      this.clear();
      for (const line of rest) yield* this.take(line);
    }
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

/** How far a row has come: complete, open to the next line, or the offset of a double quote out of place. */
export type RowProgress = "complete" | "open" | number;

export interface CellPlace {
  /** Lines behind the first line of the row. */
  readonly below: number;
  /** 1-based. */
  readonly column: number;
}

/** Reads the cells of one row, which may run over several lines where a quoted cell does. */
export class CellSplitter {
  readonly cells: string[] = [];
  private readonly delimiter: string;
  private readonly starts: CellPlace[] = [];
  private lines = 0;
  /** What of a quoted cell was read on earlier lines. */
  private open: string | undefined;
  /** The first cell that ran over to another line. */
  ranOver: CellPlace | undefined;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
  }

  /** Where a cell starts, the last one for those behind it. */
  placeOf(cell: number): CellPlace {
    return this.starts[cell] ?? this.starts.at(-1) ?? { below: 0, column: 1 };
  }

  /** Takes a line without its newline. A carriage return at its end belongs to the newline. */
  take(line: string): RowProgress {
    const below = this.lines++;
    const end = line.endsWith("\r") ? line.length - 1 : line.length;
    let position = 0;
    for (;;) {
      if (this.open === undefined) this.starts.push({ below, column: position + 1 });
      if (this.open === undefined && line[position] !== '"') {
        const next = line.indexOf(this.delimiter, position);
        const stop = next === -1 ? end : next;
        const cell = line.slice(position, stop);
        const quote = cell.indexOf('"');
        if (quote !== -1) return position + quote;
        this.cells.push(cell);
        if (next === -1) return "complete";
        position = next + 1;
        continue;
      }
      if (this.open === undefined) position++;
      const close = this.closing(line, position);
      if (close === -1) return "open";
      position = close + 1;
      if (position >= end) return "complete";
      if (line[position] !== this.delimiter) return close;
      position++;
    }
  }

  /** Reads on in a quoted cell; the offset of the quote that ends it, or -1 where it runs on to the next line. */
  private closing(line: string, start: number): number {
    let text = this.open ?? "";
    let from = start;
    for (;;) {
      const quote = line.indexOf('"', from);
      if (quote === -1) {
        this.open = `${text}${line.slice(from)}\n`;
        this.ranOver ??= this.starts.at(-1);
        return -1;
      }
      text += line.slice(from, quote);
      if (line[quote + 1] !== '"') {
        this.open = undefined;
        this.cells.push(text);
        return quote;
      }
      text += '"';
      from = quote + 2;
    }
  }
}

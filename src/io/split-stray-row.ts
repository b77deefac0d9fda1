import type { Input } from "./input.js";
import type { ReadFault } from "./read-item.js";
import type { QuotedRow } from "./split-quoted-row.js";
import { type BrokenRow, type Row, RowSplitter } from "./split-rows.js";

export interface StrayRowOptions {
  readonly text: string;
  /** Where the row starts, and the number of its line. */
  readonly start: number;
  readonly line: number;
  readonly newline: string;
  readonly delimiter: string;
  readonly input: Input;
}

/**
 * A row with a quote out of place, as the reader of streams takes it: where it is broken, what follows its first
 * line is to be read as rows of its own.
 */
export function splitStrayRow(options: StrayRowOptions): QuotedRow | BrokenRow | ReadFault {
  const { text, start, line, newline, delimiter, input } = options;
  const rows = new RowSplitter(input);
  rows.cellDelimiter = delimiter;
  for (let from = start, number = line; from < text.length; number++) {
    const next = text.indexOf(newline, from);
    const end = next === -1 ? text.length : next;
    const row = first(rows.take({ number, text: text.slice(from, end) }));
    if (row !== undefined) return "cells" in row ? { cells: row.cells, end } : row;
    from = end + 1;
  }
  const row = first(rows.end());
  if (row === undefined || "cells" in row) throw new Error("a row that is open at its end is broken");
  return row;
}

function first(taken: Iterable<Row | BrokenRow | ReadFault>): Row | BrokenRow | ReadFault | undefined {
  for (const row of taken) return row;
  return undefined;
}

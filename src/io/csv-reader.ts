import { Buffer } from "node:buffer";
import { message } from "../messages/message.js";
import { endlessLine } from "./endless-line.js";
import { type BrokenHeadings, type FoundTable, findTable, LONGEST_HEAD } from "./find-table.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { inputError } from "./input-error.js";
import { planTable, type TablePlan } from "./plan-table.js";
import type { ReadFault } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { createRowItems, type RowItems } from "./row-item.js";
import type { SourceItem } from "./source.js";
import { createLineSplitter, type Line } from "./split-lines.js";
import { type BrokenRow, type Row, RowSplitter } from "./split-rows.js";

/** Bytes that are looked at again with every chunk that comes. */
const SHORT = 64 * 1024;

/** A table with a heading row; each further row is a record. */
export function createCsvReader(input: Input, newline: number): RecordReader {
  let parts: Uint8Array[] = [];
  let length = 0;
  let enough = 0;
  let body: RecordReader | undefined;

  function* open(ended: boolean): Generator<SourceItem> {
    const head = Buffer.concat(parts, length);
    parts = [head];
    // a long row is not read over and over
    enough = length < SHORT ? 0 : 2 * length;
    const opened = openTable(head, newline, ended, input);
    if (opened === undefined) return;
    const { found, plan } = opened;
    const items = createRowItems(plan, input);
    body = createRows({ input, newline, found, items });
    parts = [];
    yield* body.write(head.subarray(found.end));
  }
  return {
    *write(chunk) {
      if (body !== undefined) {
        yield* body.write(chunk);
        return;
      }
      // a copy: the source may use its buffer again
      parts.push(Uint8Array.from(chunk));
      length += chunk.length;
      if (length > LONGEST_HEAD) yield* open(true);
      else if (length >= enough) yield* open(false);
    },
    *end() {
      if (body === undefined) yield* open(true);
      if (body !== undefined) yield* body.end();
    },
  };
}

/** A table with its plan; nothing where more bytes are needed, or where there is nothing in it. */
export function openTable(
  head: Uint8Array,
  newline: number,
  ended: boolean,
  input: Input,
): { readonly found: FoundTable; readonly plan: TablePlan } | undefined {
  const found = findTable(head, newline, ended, input);
  if (found === undefined) return undefined;
  if (!("row" in found)) throw brokenHeadings(found, input);
  return { found, plan: planTable(found.row, found.line, input, found.above) };
}

function brokenHeadings({ line, column, fault }: BrokenHeadings, input: Input): Error {
  const reason = typeof fault === "string" ? message(input.lang, fault) : fault.error.message;
  const detail = message(input.lang, "input.header", { reason });
  return inputError(input, "INPUT_UNREADABLE", { detail }, { line, column });
}

interface RowsOptions {
  readonly input: Input;
  readonly newline: number;
  readonly found: Pick<FoundTable, "end" | "endLine" | "delimiter" | "encoding">;
  readonly items: RowItems;
}

/** The rows behind the headings, line by line. */
export function createRows({ input, newline, found, items }: RowsOptions): RecordReader {
  const lines = createLineSplitter({
    offset: input.offset + found.end,
    limit: LONGEST_RECORD,
    newline,
    line: found.endLine,
    endless: (line) => endlessLine(input, line),
  });
  const encoding = input.encoding ?? found.encoding;
  const rows = new RowSplitter({ ...input, encoding });
  rows.cellDelimiter = found.delimiter;
  function* read(taken: Iterable<Row | BrokenRow | ReadFault>): Generator<SourceItem> {
    for (const row of taken) {
      if ("error" in row) yield row;
      else if ("found" in row) yield items.broken(row);
      else {
        const item = items.read(row.line, row.cells, row.placeOf);
        if (item !== undefined) yield "error" in item ? { ...item, raw: row.raw() } : item;
      }
    }
  }
  function* readLines(taken: Iterable<Line>): Generator<SourceItem> {
    for (const line of taken) yield* read(rows.take(rows.text(line)));
  }
  return {
    write: (chunk) => readLines(lines.write(chunk)),
    *end() {
      yield* readLines(lines.end());
      yield* read(rows.end());
    },
  };
}

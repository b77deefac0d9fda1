import { message } from "../messages/message.js";
import { isBlank } from "../record/read-text.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { inputError } from "./input-error.js";
import { planTable, type TablePlan } from "./plan-table.js";
import type { ReadFault, ReadItem } from "./read-item.js";
import type { RecordReader } from "./record-reader.js";
import { rowRecord } from "./row-record.js";
import { createLineSplitter, type Line } from "./split-lines.js";
import { type BrokenRow, type Row, RowSplitter } from "./split-rows.js";

/** The line spreadsheets write in front of the headings to say what stands between cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?\r?$/i;
const DELIMITERS = [",", ";", "\t"];

/** A table with a heading row; each further row is a record. */
export function createCsvReader(input: Input, newline: number): RecordReader {
  const lines = createLineSplitter({ offset: input.offset, limit: LONGEST_RECORD, newline });
  const rows = new RowSplitter(input);
  let plan: TablePlan | undefined;
  let begun = false;

  function* readLines(found: Iterable<Line>): Generator<ReadItem> {
    for (const line of found) {
      const text = rows.text(line);
      if (!begun && text.text !== undefined && !isBlank(text.text)) {
        begun = true;
        const separator = SEPARATOR_LINE.exec(text.text)?.[1];
        rows.cellDelimiter = separator ?? delimiterOf(text.text);
        if (separator !== undefined) continue;
      }
      yield* readRows(rows.take(text));
    }
  }
  function* readRows(found: Iterable<Row | BrokenRow | ReadFault>): Generator<ReadItem> {
    for (const row of found) {
      if (plan === undefined) {
        plan = planTable(headings(row, input), row.line, input);
        continue;
      }
      const item = readRow(row, plan, input);
      if (item !== undefined) yield item;
    }
  }
  return {
    write: (chunk) => readLines(lines.write(chunk)),
    *end() {
      yield* readLines(lines.end());
      yield* readRows(rows.end());
    },
  };
}

/** What stands between cells: whichever of the usual characters the heading line has most of. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function headings(row: Row | BrokenRow | ReadFault, input: Input): readonly string[] {
  if ("cells" in row) return row.cells;
  const { line, column = 1 } = row;
  const reason = "found" in row ? row.found : row.error.message;
  const detail = message(input.lang, "input.header", { reason });
  throw inputError(input, "INPUT_UNREADABLE", { detail }, { line, column });
}

function readRow(row: Row | BrokenRow | ReadFault, plan: TablePlan, input: Input): ReadItem | undefined {
  if ("error" in row) return row;
  if ("found" in row) return misshapen(row, row.found, plan, input);
  const { line, cells, placeOf } = row;
  if (cells.every(isBlank)) return undefined;
  const { length } = plan.columns;
  // Spreadsheets pad rows with blank cells; a row that lacks cells may have lost one anywhere.
  if (cells.length < length || cells.slice(length).some((cell) => !isBlank(cell))) {
    const place = placeOf(Math.min(cells.length - 1, length));
    return misshapen(place, message(input.lang, "row.cells", { count: cells.length }), plan, input);
  }
  const record = rowRecord(cells.length > length ? cells.slice(0, length) : cells, plan, input);
  if ("value" in record) return { line, value: record.value };
  const id = plan.columns.findIndex(({ field }) => field?.kind === "id");
  return { ...placeOf(record.cell), id: keyOf(cells[id]), error: record.error };
}

/** The key of a faulty row, where it is fit to be one. */
function keyOf(cell: string | undefined): string | null {
  return cell === undefined || isBlank(cell) || cell.length > 1000 || cell.includes("\0") ? null : cell;
}

function misshapen(
  { line, column }: { readonly line: number; readonly column: number },
  found: string,
  plan: TablePlan,
  input: Input,
): ReadFault {
  const expected = message(input.lang, "row.cells", { count: plan.columns.length });
  const sentence = message(input.lang, "RECORD_ROW_SHAPE", { line, found, expected });
  return { line, column, id: null, error: { code: "RECORD_ROW_SHAPE", path: "", message: sentence } };
}

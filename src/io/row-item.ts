import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { noRecordTest } from "./no-record-test.js";
import type { TablePlan } from "./plan-table.js";
import { isBlankCell, isNothing } from "./read-cell.js";
import type { ReadFault } from "./read-item.js";
import { compileRowReader } from "./row-record.js";
import type { Cell, SourceItem } from "./source.js";
import type { BrokenRow } from "./split-rows.js";

/** Where a cell of a row starts. */
export type PlaceOf = (cell: number) => { readonly line: number; readonly column?: number };

export interface RowItems {
  /** The record of a row, why it has none, or nothing where the row is blank. */
  read(line: number, cells: readonly Cell[], placeOf: PlaceOf): SourceItem | undefined;
  /** A row that could not be split into cells. */
  broken(row: BrokenRow): SourceItem;
}

/** Reads the rows of a table that is planned. */
export function createRowItems(plan: TablePlan, input: Input): RowItems {
  const readRow = compileRowReader(plan, input);
  const { length } = plan.columns;
  const idColumn = plan.columns.findIndex(({ field }) => field?.kind === "id");
  const expected = message(input.lang, "row.cells", { count: length });
  const isNoRecord = noRecordTest(plan, input);
  const misshapen = (line: number, column: number | undefined, found: string): ReadFault => {
    const sentence = message(input.lang, "RECORD_ROW_SHAPE", { line, found, expected });
    const place = column === undefined ? { line } : { line, column };
    return { ...place, id: null, error: { code: "RECORD_ROW_SHAPE", path: "", message: sentence } };
  };
  return {
    broken: ({ line, column, found, raw }) => {
      const item = misshapen(line, column, found);
      return raw === undefined ? item : { ...item, raw };
    },
    read(line, cells, placeOf) {
      if (cells.every(isNothing)) return undefined;
      const other = isNoRecord(cells, placeOf);
      if (other !== undefined) return { ...other, cells };
      // Spreadsheets pad rows with blank cells; a row that lacks cells may have lost one anywhere.
      if (cells.length < length || (cells.length > length && !cells.slice(length).every(isNothing))) {
        const place = placeOf(Math.min(cells.length - 1, length));
        const found = message(input.lang, "row.cells", { count: cells.length });
        return { ...misshapen(place.line, place.column, found), cells };
      }
      const record = readRow(cells);
      if ("value" in record) return { line, value: record.value, cells };
      return { ...placeOf(record.cell), id: keyOf(cells[idColumn]), error: record.error, cells };
    },
  };
}

/** The key of a faulty row, where it is fit to be one. */
function keyOf(cell: Cell | undefined): string | null {
  if (typeof cell === "bigint") return cell.toString();
  if (typeof cell === "number") return Number.isInteger(cell) && Math.abs(cell) < 1e15 ? String(cell) : null;
  if (typeof cell !== "string") return null;
  return isBlankCell(cell) || cell.length > 1000 || cell.includes("\0") ? null : cell;
}

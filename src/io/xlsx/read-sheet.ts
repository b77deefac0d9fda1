import { message } from "../../messages/message.js";
import { brokenInput } from "../broken-input.js";
import type { SheetRow } from "../find-heading-row.js";
import { type Input, LONGEST_RECORD } from "../input.js";
import { inputError } from "../input-error.js";
import { loadSaxes } from "../xml/load-saxes.js";
import { type CellContext, cellValue } from "./cell-value.js";
import { parsePart } from "./parse-part.js";
import type { ListedSheet, Workbook } from "./read-workbook.js";
import { gatherSheetRows, type RawRow } from "./sheet-rows.js";
import type { FigureFormat } from "./shown-figure.js";

/** A row with the formats of those of its cells that show more than their digits, by column from 0. */
export interface FormattedRow extends SheetRow {
  readonly formats?: ReadonlyMap<number, FigureFormat>;
}

/** The rows of a sheet that hold something, one by one. */
export interface SheetReader {
  next(): Promise<FormattedRow | undefined>;
  close(): Promise<void>;
}

/** Rows a sheet can have in any spreadsheet program. */
const MOST_ROWS = 1_048_576;

/**
 * Opens a sheet, which is unpacked and read no faster than its rows are asked for.
 *
 * @param contextOf what its cells refer to, read when the first row is asked for
 */
export function openSheet(
  { archive }: Workbook,
  { name, entry }: ListedSheet,
  contextOf: () => Promise<CellContext>,
  input: Input,
): SheetReader {
  async function* readRows(): AsyncGenerator<FormattedRow, undefined> {
    if (entry === undefined) throw new Error(name);
    const context = await contextOf();
    const newParser = await loadSaxes(input);
    const parser = newParser({ position: true, fileName: entry.name });
    let rows: RawRow[] = [];
    const listener = gatherSheetRows(
      (row) => rows.push(row),
      (reason) => {
        throw parser.makeError(reason);
      },
    );
    for await (const _ of parsePart(archive, entry, parser, listener)) {
      for (const row of rows) {
        if (row.line > MOST_ROWS) throw tooManyRows(input);
        // one by one: few shared texts that many cells refer to can come to any size
        const read = readRow(row, context);
        if (read.cells.some((cell) => cell !== null)) yield read;
      }
      rows = [];
    }
    return undefined;
  }
  const rows = readRows();
  return {
    async next() {
      try {
        return (await rows.next()).value;
      } catch (cause) {
        if (cause instanceof Error && cause.name === "VerdexError") throw cause;
        throw brokenInput("XLSX", cause instanceof Error ? cause.message : String(cause), input, cause);
      }
    },
    close: async () => {
      await rows.return(undefined);
    },
  };
}

function readRow({ line, cells: raw }: RawRow, context: CellContext): FormattedRow {
  let characters = 0;
  let formats: Map<number, FigureFormat> | undefined;
  const cells = raw.map((cell, column) => {
    const value = cell === undefined ? null : cellValue(cell, context);
    if (typeof value === "string") characters += value.length;
    if (characters > LONGEST_RECORD) throw new Error(`row ${line}: more than ${LONGEST_RECORD} characters`);
    const format = typeof value === "number" ? context.formats.figures.get(cell?.format ?? "") : undefined;
    if (format !== undefined) formats = (formats ?? new Map()).set(column, format);
    return value;
  });
  return formats === undefined ? { line, cells } : { line, cells, formats };
}

function tooManyRows(input: Input): Error {
  const detail = message(input.lang, "input.rows", { limit: MOST_ROWS });
  return inputError(input, "INPUT_UNREADABLE", { detail });
}

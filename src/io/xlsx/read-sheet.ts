import type { StreamRow } from "hucre/xlsx";
import { message } from "../../messages/message.js";
import { brokenInput } from "../broken-input.js";
import { UNCOMPUTED } from "../cell-fault.js";
import type { SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import { loadLibrary } from "../load-library.js";
import { loadSaxes } from "../xml/load-saxes.js";
import type { ZipEntry } from "../zip/zip-directory.js";
import { figureFormats } from "./figure-formats.js";
import type { ListedSheet } from "./list-sheets.js";
import { uncomputedFormula } from "./mark-uncomputed.js";
import { type FormatNotes, noteFormats } from "./note-formats.js";
import type { FigureFormat } from "./shown-figure.js";
import { type NoteSheet, workbookStream } from "./workbook-stream.js";

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

/** A workbook in memory. */
export interface Workbook {
  readonly archive: Uint8Array;
  readonly entries: readonly ZipEntry[];
}

/**
 * Reads a sheet: days come as days where their cells are formatted as days, error values as their text, and a formula
 * nobody computed as an error value of ours.
 */
export async function openSheet(
  workbook: Workbook,
  { name: sheet, entry }: Pick<ListedSheet, "name" | "entry">,
  input: Input,
): Promise<SheetReader> {
  const notes: FormatNotes = new Map();
  const note = notesOf(workbook, entry, notes);
  const rows = await openRows(workbook, sheet, input, note);
  return {
    async next() {
      try {
        for (;;) {
          const { done, value } = await rows.next();
          if (done || value === undefined) return undefined;
          const line = value.index + 1;
          if (line > MOST_ROWS) throw tooManyRows(input);
          const cells = value.values.map(cellOf);
          const formats = notes.get(line);
          notes.delete(line);
          if (cells.every((cell) => cell === null)) continue;
          return formats === undefined ? { line, cells } : { line, cells, formats };
        }
      } catch (cause) {
        if (cause instanceof Error && cause.name === "VerdexError") throw cause;
        throw brokenInput("XLSX", cause instanceof Error ? cause.message : String(cause), input, cause);
      }
    },
    close: () => rows.close(),
  };
}

/** Notes the formats of a sheet; nothing where its workbook has none that matter. */
function notesOf(
  { archive, entries }: Workbook,
  sheet: ListedSheet["entry"],
  notes: FormatNotes,
): NoteSheet | undefined {
  const formats = figureFormats(archive, entries);
  if (formats.size === 0) return undefined;
  return (entry, bytes) => (entry.name === sheet?.name ? noteFormats(bytes, formats, notes) : bytes);
}

interface Rows {
  next(): Promise<IteratorResult<StreamRow, unknown>>;
  close(): Promise<void>;
}

/**
 * The rows as the library gives them, read on only where none is there. What it cannot read in the order we put the
 * parts in, it reads as it stands.
 */
async function openRows(
  { archive, entries }: Workbook,
  sheet: string,
  input: Input,
  note: NoteSheet | undefined,
): Promise<Rows> {
  const { streamXlsxRows } = await loadLibrary("hucre", () => import("hucre/xlsx"), input);
  const newParser = await loadSaxes(input);
  const ordered = workbookStream(archive, entries, () => newParser({ position: false }), note);
  let rows = streamXlsxRows(ordered?.stream ?? archive, { sheet });
  let hasBegun = ordered === undefined;
  const next = async () => {
    // rows that are there come before this is due
    const due = setImmediate(() => ordered?.tap.turnOn());
    try {
      return await rows.next();
    } finally {
      clearImmediate(due);
      ordered?.tap.turnOff();
    }
  };
  return {
    async next() {
      if (hasBegun) return await next();
      hasBegun = true;
      return await next().catch(() => {
        rows = streamXlsxRows(archive, { sheet });
        return rows.next();
      });
    },
    async close() {
      await rows.return(undefined);
    },
  };
}

function cellOf(value: unknown): SheetRow["cells"][number] {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") {
    const formula = uncomputedFormula(value);
    return formula === undefined ? value : `${UNCOMPUTED} =${formula}`;
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : String(value);
}

function tooManyRows(input: Input): Error {
  const detail = message(input.lang, "input.rows", { limit: MOST_ROWS });
  return inputError(input, "INPUT_UNREADABLE", { detail });
}

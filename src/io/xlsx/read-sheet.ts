import { message } from "../../messages/message.js";
import { brokenInput } from "../broken-input.js";
import type { SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import { loadLibrary } from "../load-library.js";

/** The rows of a sheet that hold something, one by one. */
export interface SheetReader {
  next(): Promise<SheetRow | undefined>;
  close(): Promise<void>;
}

/** Rows a sheet can have in any spreadsheet program. */
const MOST_ROWS = 1_048_576;

/** Reads a sheet: days come as days where their cells are formatted as days, error values as their text. */
export async function openSheet(archive: Uint8Array, sheet: string, input: Input): Promise<SheetReader> {
  const { streamXlsxRows } = await loadLibrary("hucre", () => import("hucre/xlsx"), input);
  const rows = streamXlsxRows(archive, { sheet });
  return {
    async next() {
      try {
        for (;;) {
          const { done, value } = await rows.next();
          if (done || value === undefined) return undefined;
          const line = value.index + 1;
          if (line > MOST_ROWS) throw tooManyRows(input);
          const cells = value.values.map(cellOf);
          if (cells.some((cell) => cell !== null)) return { line, cells };
        }
      } catch (cause) {
        if (cause instanceof Error && cause.name === "VerdexError") throw cause;
        throw brokenInput("XLSX", cause instanceof Error ? cause.message : String(cause), input, cause);
      }
    },
    async close() {
      await rows.return(undefined);
    },
  };
}

function cellOf(value: unknown): SheetRow["cells"][number] {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : String(value);
}

function tooManyRows(input: Input): Error {
  const detail = message(input.lang, "input.rows", { limit: MOST_ROWS });
  return inputError(input, "INPUT_UNREADABLE", { detail });
}

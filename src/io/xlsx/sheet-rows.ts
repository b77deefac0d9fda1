import { columnOf, lineOf } from "./cell-place.js";
import type { RawCell } from "./cell-value.js";
import type { PartListener } from "./parse-part.js";

/** A row of a sheet as its XML gives it. */
export interface RawRow {
  readonly line: number;
  /** By column from 0; nothing where the row has no cell. */
  readonly cells: readonly (RawCell | undefined)[];
}

type OpenCell = { -readonly [Part in keyof RawCell]: RawCell[Part] };

/** Columns a sheet can have in any spreadsheet program. */
const MOST_COLUMNS = 16_384;

/**
 * Gathers the rows of a sheet from its tags. Rows and cells that do not say where they stand follow the one before.
 *
 * @param refuse throws
 */
export function gatherSheetRows(
  onRow: (row: RawRow) => void,
  refuse: (reason: string) => never,
): PartListener {
  let line = 0;
  let cells: (RawCell | undefined)[] | undefined;
  let column = 0;
  let cell: OpenCell | undefined;
  /** What text belongs to. */
  let target: "text" | "formula" | undefined;
  let isReading = false;

  return {
    onOpen(name, attributes) {
      switch (name) {
        case "row":
          line = lineOf(attributes.r) ?? line + 1;
          cells = [];
          column = -1;
          break;
        case "c":
          column = columnOf(attributes.r) ?? column + 1;
          if (column >= MOST_COLUMNS) refuse(`a cell in column ${column + 1}.`);
          cell = { type: attributes.t, format: attributes.s, text: "", formula: undefined };
          break;
        case "v":
          if (cell?.type !== "inlineStr") target = "text";
          break;
        case "t":
          if (cell?.type === "inlineStr" && !isReading) target = "text";
          break;
        case "f":
          if (cell !== undefined) cell.formula = "";
          target = "formula";
          break;
        // how a text is read aloud is no part of it
        case "rPh":
          isReading = true;
          break;
      }
    },
    onClose(name) {
      target = undefined;
      if (name === "rPh") isReading = false;
      else if (name === "c") {
        while (cells !== undefined && cells.length < column) cells.push(undefined);
        if (cells !== undefined) cells[column] = cell;
        cell = undefined;
      } else if (name === "row") {
        if (cells !== undefined) onRow({ line, cells });
        cells = undefined;
      }
    },
    onText(text) {
      if (cell !== undefined && target !== undefined) cell[target] = `${cell[target] ?? ""}${text}`;
    },
  };
}

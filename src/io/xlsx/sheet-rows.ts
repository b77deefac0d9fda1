import type { SaxesParser } from "saxes";
import type { Cell } from "../source.js";
import { columnOf, lineOf } from "./cell-place.js";
import type { RawCell } from "./cell-value.js";
import { localName } from "./local-name.js";

/** Told what stands in a sheet. */
export interface SheetListener {
  /** Columns count from 0. */
  onCell(cell: RawCell, column: number): Cell;
  /** Columns that are not told of are blank. */
  onRow(line: number, cells: Cell[]): void;
}

type OpenCell = { -readonly [Part in keyof RawCell]: RawCell[Part] };

/** Columns a sheet can have in any spreadsheet program. */
const MOST_COLUMNS = 16_384;

/** Gathers the rows of a sheet from its tags. Rows and cells that do not say where they stand follow the one before. */
export function gatherSheetRows(parser: SaxesParser, { onCell, onRow }: SheetListener): void {
  let line = 0;
  let cells: Cell[] | undefined;
  let column = 0;
  let cell: OpenCell | undefined;
  /** What text belongs to. */
  let target: "text" | "formula" | undefined;
  let isReading = false;

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case "row":
        line = lineOf(attributes.r) ?? line + 1;
        cells = [];
        column = -1;
        break;
      case "c":
        if (cells === undefined) return;
        column = columnOf(attributes.r) ?? column + 1;
        if (column >= MOST_COLUMNS) parser.fail(`a cell in column ${column + 1}.`);
        cell = { type: attributes.t, format: attributes.s, text: "", formula: undefined };
        break;
      case "v":
        if (cell !== undefined && cell.type !== "inlineStr") target = "text";
        break;
      case "t":
        if (cell?.type === "inlineStr" && !isReading) target = "text";
        break;
      case "f":
        if (cell === undefined) return;
        cell.formula = "";
        target = "formula";
        break;
      // how a text is read aloud is no part of it
      case "rPh":
        isReading = true;
        break;
    }
  };
  const close = (name: string): void => {
    switch (name) {
      case "row":
        if (cells !== undefined) onRow(line, cells);
        cells = undefined;
        break;
      case "c":
        if (cells === undefined || cell === undefined) return;
        while (cells.length < column) cells.push(null);
        cells[column] = onCell(cell, column);
        cell = undefined;
        break;
      case "rPh":
        isReading = false;
        break;
    }
  };
  const take = (text: string): void => {
    if (cell === undefined || target === undefined) return;
    cell[target] = `${cell[target] ?? ""}${text}`;
  };
  parser.on("opentag", (tag) => open(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => {
    target = undefined;
    close(localName(tag.name));
  });
  parser.on("text", take);
  parser.on("cdata", take);
}

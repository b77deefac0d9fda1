import { UNCOMPUTED } from "../cell-fault.js";
import type { Cell } from "../source.js";
import type { CellFormats } from "./cell-formats.js";
import { dayOfSerial } from "./day-of-serial.js";
import type { SharedTexts } from "./shared-texts.js";

/** A cell of a sheet as its XML gives it. */
export interface RawCell {
  /** What its text is: a number where nothing is said. */
  readonly type: string | undefined;
  readonly format: string | undefined;
  readonly text: string;
  readonly formula: string | undefined;
}

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly texts: SharedTexts | undefined;
  readonly formats: CellFormats;
  readonly is1904: boolean;
}

/**
 * The value of a cell: numbers as days where their format shows one, error values as their text, and a formula that
 * nobody computed as an error value of ours, because a row would lack an amount without a word.
 */
export function cellValue({ type, format, text, formula }: RawCell, context: CellContext): Cell {
  switch (type) {
    case "s":
      return sharedText(text, context.texts);
    case "str":
    case "inlineStr":
      return blankAsNull(unescaped(text));
    case "b":
      return text === "" ? null : text === "1" || text.toLowerCase() === "true";
    case "e":
      return blankAsNull(text);
    default:
      if (text.trim() === "") {
        const isFigure = type === undefined || type === "" || type === "n";
        return formula === undefined || !isFigure ? null : `${UNCOMPUTED} =${formula}`;
      }
      return figure(text, format, context);
  }
}

function figure(text: string, format: string | undefined, { formats, is1904 }: CellContext): Cell {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  return format !== undefined && formats.days.has(format) ? dayOfSerial(number, is1904) : number;
}

function sharedText(index: string, texts: SharedTexts | undefined): Cell {
  const text = /^\s*\d+\s*$/.test(index) ? texts?.textOf(Number(index)) : undefined;
  return blankAsNull(unescaped(text ?? ""));
}

const blankAsNull = (text: string): Cell => (text === "" ? null : text);

/** Characters that XML cannot hold are written as their numbers: `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

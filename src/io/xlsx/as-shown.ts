import type { ColumnTable } from "../column-table.js";
import { shiftDecimal } from "../shift-decimal.js";
import type { Cell } from "../source.js";
import type { TableColumn } from "../table-column.js";
import { plainDigits } from "../text-of-cell.js";
import { type FigureFormat, type ShownFigure, shownFigure } from "./shown-figure.js";

const KEYS: ReadonlySet<string> = new Set(["id", "code", "industry", "text"]);
const SCALE = /[千万亿]/;

/**
 * The number of a cell as a person sees it in its column: 0.8 shown as 80% under a heading in percent is 80, 1200000
 * shown as 120.0000 under one in 万元 is 120, 12.5 shown as 12.50万元 is 125000, 12 shown as 000012 is a key of six
 * digits. What else is shown changes nothing.
 */
export function asShown(
  value: number,
  format: FigureFormat,
  column: TableColumn,
  columns: ColumnTable | undefined,
): Cell {
  const shown = shownFigure(format, value);
  const kind = column.field?.kind;
  if (shown === undefined || kind === undefined) return value;
  if (KEYS.has(kind)) return keyOf(value, shown);
  if (kind !== "amount" && kind !== "share") return value;
  const { behind, hidden, percent } = shown;
  const unit = kind === "share" && behind === "%" ? { power: -2 } : unitOf(behind, kind, columns);
  // a figure in a unit nobody knows is refused as the text it is
  if (unit === undefined && SCALE.test(behind)) return `${plainDigits(value)}${behind}`;
  if (kind === "share" && percent) return shifted(value, -column.power);
  if (unit !== undefined) return shifted(value, unit.power - hidden - column.power);
  return column.unit === undefined ? value : shifted(value, -hidden);
}

function unitOf(word: string, kind: string, columns: ColumnTable | undefined) {
  const unit = word === "" ? undefined : columns?.unit(word);
  return unit?.kinds.includes(kind) === true ? unit : undefined;
}

function keyOf(value: number, { before, behind, zeros }: ShownFigure): Cell {
  const isKey = zeros > 1 || (zeros === 1 && before !== "");
  if (!isKey || !Number.isSafeInteger(value) || value < 0) return value;
  return `${before}${String(value).padStart(zeros, "0")}${behind}`;
}

function shifted(value: number, power: number): number {
  return Number(shiftDecimal(plainDigits(value), power));
}

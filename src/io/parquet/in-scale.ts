import type { SchemaElement } from "hyparquet";
import type { Cell } from "../source.js";

/** Digits behind the point of the values of a column of decimals; nothing for other types. */
export function scaleOf({ converted_type, logical_type, scale }: SchemaElement): number | undefined {
  if (logical_type?.type === "DECIMAL") return logical_type.scale;
  return converted_type === "DECIMAL" ? (scale ?? 0) : undefined;
}

/** The decimal that was written: the reader multiplies by a power of ten, which makes 1200000.5499999998 of 1200000.55. */
export function inScale(cell: Cell, scale: number | undefined): Cell {
  return typeof cell === "number" && scale !== undefined && scale <= 100 ? Number(cell.toFixed(scale)) : cell;
}

import type { Cell } from "../io/source.js";
import { cellText } from "./bulk-original.js";
import { jsonNumber, jsonText } from "./json-text.js";

/** Makes what writes the cells of a row as an object under its headings; cells that are not there are null. */
export function createJsonRow(headings: readonly string[]): (cells: readonly Cell[]) => string {
  // an object tells where JSON has the names: figures first, each once; without a prototype `__proto__` is one
  const positions: Record<string, number> = Object.create(null);
  for (const [at, heading] of headings.entries()) positions[heading] = at;
  const columns = Object.entries(positions).map(([name, at], position) => {
    return { at, before: `${position === 0 ? "" : ","}${JSON.stringify(name)}:` };
  });
  return (cells) => {
    let text = "{";
    for (const { at, before } of columns) text += before + jsonCell(cells[at] ?? null);
    return `${text}}`;
  };
}

function jsonCell(cell: Cell): string {
  if (typeof cell === "string") return jsonText(cell);
  if (cell === null) return "null";
  if (typeof cell === "number") return jsonNumber(cell);
  return typeof cell === "boolean" ? String(cell) : jsonText(cellText(cell));
}

import type { SheetRow } from "./find-heading-row.js";
import type { Cell, RowsPiece } from "./source.js";

/** Rows of a piece: enough that posting it costs little for each. */
const MOST_ROWS = 500;
/** Characters of a piece: rows of a report have long texts, and each holds on to the text it was cut from. */
const MOST_CHARACTERS = 65_536;

/** Puts rows of cells into pieces. Cells at the end of a row that the format leaves out are blank. */
export async function* rowPieces(source: AsyncIterable<SheetRow>, width: number): AsyncGenerator<RowsPiece> {
  let rows: (readonly Cell[])[] = [];
  let lines: number[] = [];
  let characters = 0;
  let index = 0;
  const piece = (): RowsPiece => ({
    kind: "rows",
    index: index++,
    line: lines[0] ?? 1,
    offset: 0,
    rows,
    lines,
  });
  for await (const { line, cells } of source) {
    const missing = width - cells.length;
    rows.push(missing > 0 ? [...cells, ...Array.from({ length: missing }, () => null)] : cells);
    lines.push(line);
    for (const cell of cells) if (typeof cell === "string") characters += cell.length;
    if (rows.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield piece();
    rows = [];
    lines = [];
    characters = 0;
  }
  if (rows.length > 0) yield piece();
}

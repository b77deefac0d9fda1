import type { ColumnTable } from "./column-table.js";
import { createCsvPieceReader } from "./csv-piece.js";
import type { Input } from "./input.js";
import { jsonLinesPiece } from "./json-lines-piece.js";
import { planOfMapping } from "./plan-of-mapping.js";
import { createRowItems, type RowItems } from "./row-item.js";
import type { Piece, RowsPiece, SourceHeader, SourceItem } from "./source.js";

export interface PieceParserOptions {
  readonly header: SourceHeader;
  /** Words of cells and units; those of the taxonomy the headings were read with. */
  readonly columns: ColumnTable | undefined;
  /** Cells of columns without a field are kept under their heading. Default: no. */
  readonly keepUnknown?: boolean;
}

/** Reads the records of a piece. @since 0.2.0 */
export type PieceParser = (piece: Piece) => Iterable<SourceItem>;

/**
 * The reader of the pieces of a source. It holds no state from piece to piece, so that pieces can be read in any
 * order and on any thread.
 *
 * @since 0.2.0
 */
export function createPieceParser({ header, columns, keepUnknown = false }: PieceParserOptions): PieceParser {
  const input: Input = { lang: header.lang, filename: header.filename, offset: 0, columns, keepUnknown };
  const items =
    header.mapping === undefined ? undefined : createRowItems(planOfMapping(header.mapping, columns), input);
  const csv =
    items === undefined || header.format !== "csv" ? undefined : createCsvPieceReader(header, items, input);
  return (piece) => {
    switch (piece.kind) {
      case "items":
        return piece.items;
      case "rows":
        return items === undefined ? [] : readRows(piece, items);
      case "bytes":
        return csv === undefined ? jsonLinesPiece(piece, input) : csv(piece);
    }
  };
}

function* readRows({ rows, lines }: RowsPiece, items: RowItems): Generator<SourceItem> {
  for (const [position, cells] of rows.entries()) {
    const line = lines[position] ?? 0;
    const item = items.read(line, cells, (cell) => ({ line, column: cell + 1 }));
    if (item !== undefined) yield item;
  }
}

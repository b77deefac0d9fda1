import type { Taxonomy } from "../catalogue/taxonomy.js";
import { columnTableOf } from "../io/column-table.js";
import { createPieceParser, type PieceParser } from "../io/piece-parser.js";
import type { SourceHeader } from "../io/source.js";

/** Parsers of the inputs of a run by number; each is made when its first piece comes. */
export function createParsers(
  headers: readonly SourceHeader[],
  taxonomy: Taxonomy,
): (file: number) => PieceParser {
  const columns = columnTableOf(taxonomy);
  const parsers: PieceParser[] = [];
  return (file) => {
    const header = headers[file];
    if (header === undefined) throw new Error(`no input ${file}`);
    const parser = parsers[file] ?? createPieceParser({ header, columns });
    parsers[file] = parser;
    return parser;
  };
}

import { Buffer } from "node:buffer";
import type { DocumentPath, Problem } from "../catalogue/problem.js";
import type { ColumnTable } from "../io/column-table.js";
import { openSource } from "../io/open-source.js";
import { createPieceParser } from "../io/piece-parser.js";
import type { SourceHeader, SourceItem } from "../io/source.js";
import { CellSplitter } from "../io/split-cells.js";
import type { Lang } from "../messages/lang.js";
import { isProductTable } from "./is-product.js";
import { productRow } from "./product-row.js";
import type { SourceDocument } from "./source-document.js";

export interface ReadTableOptions {
  readonly lang: Lang;
  readonly columns: ColumnTable | undefined;
}

/**
 * The products or records of a CSV file with the places of their cells.
 *
 * @throws VerdexError `INPUT_…` where the table as a whole cannot be read.
 */
export const readTableDocuments = async (
  bytes: Uint8Array,
  file: string,
  { lang, columns }: ReadTableOptions,
): Promise<readonly SourceDocument[]> => {
  const source = await openSource(once(bytes), {
    lang,
    filename: file,
    format: "csv",
    columns,
    idIsEnough: isProductTable,
  });
  const parse = createPieceParser({ header: source.header, columns, keepUnknown: true });
  const lines = decode(bytes, source.header).split("\n");
  const documents: SourceDocument[] = [];
  for await (const piece of source.pieces()) {
    for (const item of parse(piece)) documents.push(document(item, source.header, lines, file));
  }
  return documents;
};

const document = (
  item: SourceItem,
  { mapping, delimiter = "," }: SourceHeader,
  lines: readonly string[],
  file: string,
): SourceDocument => {
  const columnOf = (path: DocumentPath): number =>
    (mapping?.columns ?? []).findIndex(({ field, heading }) => {
      const name = field ?? heading;
      const asked = path.join(".");
      return name === asked || name.startsWith(`${asked}.`) || asked.startsWith(`${name}.`);
    });
  const placeOf = (column: number) => {
    if (column < 0) return { line: item.line, column: 1 };
    const place = splitRow(lines, item.line, delimiter).placeOf(column);
    return { line: item.line + place.below, column: place.column };
  };
  return {
    value: "value" in item ? productRow(item.value) : undefined,
    problems: "error" in item ? [problemOf(item, file)] : [],
    has: (path) => columnOf(path) !== -1,
    place: (path) => placeOf(columnOf(path)),
  };
};

const splitRow = (lines: readonly string[], line: number, delimiter: string): CellSplitter => {
  const splitter = new CellSplitter(delimiter);
  for (let at = line - 1; at < lines.length && splitter.take(lines[at] ?? "") === "open"; ) at++;
  return splitter;
};

const problemOf = (item: Extract<SourceItem, { error: unknown }>, file: string): Problem => {
  const { message, path, code } = item.error;
  const text = { zh: message, en: message };
  const { line, column = 1 } = item;
  return { code, severity: "error", file, line, column, path, message: text, hint: { zh: "", en: "" } };
};

const decode = (bytes: Uint8Array, { encoding = "utf-8" }: SourceHeader): string =>
  encoding === "utf-8" ? Buffer.from(bytes).toString("utf8") : new TextDecoder("gb18030").decode(bytes);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { Buffer } from "node:buffer";
import { unpackEntry } from "../zip/unpack-entry.js";
import type { ZipEntry } from "../zip/zip-directory.js";
import { attributeOf } from "./attribute-of.js";
import { type FigureFormat, readFigureFormat } from "./shown-figure.js";

/** Formats by the number that cells name them by. */
export type FigureFormats = ReadonlyMap<number, FigureFormat>;

const LARGEST = 16 * 1024 * 1024;
const FORMAT = /<(?:\w+:)?numFmt(?=\s)([^>]*)>/g;
const OF_CELLS = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/;
const OF_CELL = /<(?:\w+:)?xf(?=[\s/>])([^>]*)>/g;
/** Percentages every spreadsheet program knows without being told. */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
];

/** The formats of a workbook that show a number as more or other than its digits. */
export function figureFormats(archive: Uint8Array, entries: readonly ZipEntry[]): FigureFormats {
  const entry = entries.find(({ name }) => name.toLowerCase() === "xl/styles.xml");
  const bytes = entry === undefined ? undefined : unpackEntry(archive, entry, LARGEST);
  if (bytes === undefined) return new Map();
  const styles = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const codes = new Map<string | undefined, string>(BUILT_IN);
  for (const [, attributes = ""] of styles.matchAll(FORMAT))
    codes.set(attributeOf(attributes, "numFmtId"), attributeOf(attributes, "formatCode") ?? "");
  const ofCells = OF_CELLS.exec(styles)?.[0] ?? "";
  return new Map(
    [...ofCells.matchAll(OF_CELL)].flatMap(([, attributes = ""], number) => {
      const format = readFigureFormat(codes.get(attributeOf(attributes, "numFmtId")) ?? "general");
      return format === undefined ? [] : [[number, format] as const];
    }),
  );
}

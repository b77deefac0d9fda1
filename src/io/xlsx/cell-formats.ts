import { Buffer } from "node:buffer";
import { unpackEntry } from "../zip/unpack-entry.js";
import { attributeOf } from "./attribute-of.js";
import { isDayFormat } from "./day-format.js";
import type { Workbook } from "./read-workbook.js";
import { type FigureFormat, readFigureFormat } from "./shown-figure.js";

/** The formats of a workbook that make more of a number than its digits, by the number cells name them by. */
export interface CellFormats {
  /** Those that show a number as a day. */
  readonly days: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, FigureFormat>;
}

const LARGEST = 16 * 1024 * 1024;
const OF_BOOK = /<(?:\w+:)?numFmts[\s>][\s\S]*?<\/(?:\w+:)?numFmts>/;
const FORMAT = /<(?:\w+:)?numFmt(?=\s)([^>]*)>/g;
const OF_CELLS = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/;
const OF_CELL = /<(?:\w+:)?xf(?=[\s/>])([^>]*)>/g;
/** Percentages every spreadsheet program knows without being told. */
const BUILT_IN: readonly (readonly [string, string])[] = [
  ["9", "0%"],
  ["10", "0.00%"],
];

/** Reads the formats of a workbook. */
export async function readCellFormats({ archive, styles }: Workbook): Promise<CellFormats> {
  const bytes = styles === undefined ? undefined : await unpackEntry(archive.bytes, styles, LARGEST);
  const xml =
    bytes === undefined ? "" : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const codes = new Map<string, string>(BUILT_IN);
  for (const [, attributes = ""] of (OF_BOOK.exec(xml)?.[0] ?? "").matchAll(FORMAT))
    codes.set(attributeOf(attributes, "numFmtId") ?? "", attributeOf(attributes, "formatCode") ?? "");
  const days = new Set<string>();
  const figures = new Map<string, FigureFormat>();
  for (const [index, [, attributes = ""]] of [
    ...(OF_CELLS.exec(xml)?.[0] ?? "").matchAll(OF_CELL),
  ].entries()) {
    const number = attributeOf(attributes, "numFmtId") ?? "";
    const code = codes.get(number);
    if (isDayFormat(Number(number), code)) days.add(String(index));
    const figure = readFigureFormat(code ?? "general");
    if (figure !== undefined) figures.set(String(index), figure);
  }
  return { days, figures };
}

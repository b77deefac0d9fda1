import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { decodeGb18030 } from "../../io/gb18030.js";
import type { Input } from "../../io/input.js";
import { bufferOfBytes } from "../../io/random-bytes.js";
import { isoDay } from "../../io/read-day.js";
import type { Cell } from "../../io/source.js";
import { decodeUtf8 } from "../../io/utf8.js";
import type { Lang } from "../../messages/lang.js";

/** A filled sheet. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Digest of the file. */
  readonly digest: string;
}

/**
 * Reads the sheet a reviewer filled in, as spreadsheets save it: XLSX, or CSV in UTF-8 or GBK. Nothing where it is
 * neither.
 */
export async function readSheet(path: string, lang: Lang): Promise<Sheet | undefined> {
  const bytes = await readFile(path);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const table = isZip(bytes)
    ? await workbookRows(bytes, { lang, filename: path, offset: 0, columns: undefined })
    : await csvRows(bytes);
  const [headings, ...rows] = table ?? [];
  if (headings === undefined) return undefined;
  return { headings: headings.cells.map((cell) => cell.trim()), rows, digest };
}

type Rows = Sheet["rows"][number][];

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function workbookRows(bytes: Uint8Array, input: Input): Promise<Rows> {
  const { firstSheet } = await import("../../io/xlsx/first-sheet.js");
  const rows: Rows = [];
  for await (const { line, cells } of firstSheet(bufferOfBytes(bytes), input))
    rows.push({ line, cells: cells.map(textOf) });
  return rows;
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof Date ? (isoDay(cell) ?? "") : String(cell);
}

async function csvRows(bytes: Uint8Array): Promise<Rows | undefined> {
  const text = decodeUtf8(bytes) ?? decodeGb18030(bytes);
  if (text === undefined || text.includes("\0")) return undefined;
  const { parse } = await import("csv-parse/sync");
  const [head = ""] = text.split("\n", 1);
  const delimiter = head.includes("\t") ? "\t" : head.split(";").length > head.split(",").length ? ";" : ",";
  const options = {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    delimiter,
  } as const;
  const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Input } from "../../io/input.js";
import { bufferOfBytes } from "../../io/random-bytes.js";
import type { Lang } from "../../messages/lang.js";
import { cellText } from "../../report/bulk-original.js";
import { decodeSheet } from "./decode-sheet.js";

/** A filled sheet. */
export interface Sheet {
  readonly headings: readonly string[];
  /** Those in which something stands, each with its number as a spreadsheet shows it. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Digest of the file. */
  readonly digest: string;
}

/**
 * Reads the sheet a reviewer filled in, as spreadsheets save it: XLSX, or CSV in UTF-8, GBK or UTF-16. Nothing where it is
 * neither.
 */
export async function readSheet(path: string, lang: Lang): Promise<Sheet | undefined> {
  const bytes = await readFile(path);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const table = isZip(bytes)
    ? await workbookRows(bytes, { lang, filename: path, offset: 0, columns: undefined })
    : await csvRows(bytes);
  const [headings, ...rows] = (table ?? []).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
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
  for await (const { line, cells } of firstSheet(bufferOfBytes(bytes), input)) {
    rows.push({ line, cells: cells.map(cellText) });
  }
  return rows;
}

async function csvRows(bytes: Uint8Array): Promise<Rows | undefined> {
  const text = decodeSheet(bytes);
  if (text === undefined) return undefined;
  const { parse } = await import("csv-parse/sync");
  const [head = ""] = text.split("\n", 1);
  const delimiter = head.includes("\t") ? "\t" : head.split(";").length > head.split(",").length ? ";" : ",";
  const rows = parse(text, { bom: true, relax_column_count: true, delimiter });
  return rows.map((cells, at) => ({ line: at + 1, cells }));
}

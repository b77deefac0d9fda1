import { Buffer } from "node:buffer";
import { unpackEntry } from "../zip/unpack-entry.js";
import type { ZipEntry } from "../zip/zip-directory.js";

const LARGEST = 4 * 1024 * 1024;
const SHEET = /<(?:\w+:)?sheet\s[^>]*?\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi;
const NAMES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The names of the sheets of a workbook, in its order. */
export function sheetNames(archive: Uint8Array, entries: readonly ZipEntry[]): readonly string[] {
  const entry = entries.find(({ name }) => name === "xl/workbook.xml");
  const bytes = entry === undefined ? undefined : unpackEntry(archive, entry, LARGEST);
  if (bytes === undefined) return [];
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return [...xml.matchAll(SHEET)].map(([, double, single]) => unescaped(double ?? single ?? ""));
}

function unescaped(text: string): string {
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMES[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

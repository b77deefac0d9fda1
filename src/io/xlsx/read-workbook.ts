import { Buffer } from "node:buffer";
import { posix } from "node:path";
import { brokenInput } from "../broken-input.js";
import type { Input } from "../input.js";
import { refuseBomb } from "../zip/refuse-bomb.js";
import { unpackEntry } from "../zip/unpack-entry.js";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";
import { attributeOf } from "./attribute-of.js";

/** A sheet as its workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where it is in the archive; nothing where it cannot be found. */
  readonly entry: ZipEntry | undefined;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly archive: Archive;
  /** In its order. */
  readonly sheets: readonly ListedSheet[];
  /** Its days count from 1904 on. */
  readonly is1904: boolean;
  /** The texts its cells refer to; nothing where it has none. */
  readonly texts: ZipEntry | undefined;
  /** Their formats; nothing where it has none. */
  readonly styles: ZipEntry | undefined;
}

const MEGABYTE = 1024 * 1024;
/** Bytes of the lists themselves. */
const LARGEST = 4 * MEGABYTE;
const SHEETS = /^xl\/worksheets\//;
const SHEET = /<(?:\w+:)?sheet(?=\s)([^>]*)>/g;
const SETTINGS = /<(?:\w+:)?workbookPr(?=\s)([^>]*)>/;
const RELATION = /<(?:\w+:)?Relationship(?=\s)([^>]*)>/g;

/**
 * Reads what a workbook lists.
 *
 * @throws VerdexError `INPUT_UNREADABLE` where it lists no sheet, or would fill the memory
 */
export async function readWorkbook(archive: Archive, input: Input): Promise<Workbook> {
  const of = (name: string): number => (SHEETS.test(name) ? 1024 : 256) * MEGABYTE;
  refuseBomb(archive.entries, { total: 2048 * MEGABYTE, of }, input);
  const book = await textOf(archive, "xl/workbook.xml");
  const relations = await textOf(archive, "xl/_rels/workbook.xml.rels");
  const parts = [...relations.matchAll(RELATION)].map(([, attributes = ""]) => ({
    id: attributeOf(attributes, "Id"),
    type: attributeOf(attributes, "Type") ?? "",
    // an absolute path starts anew
    path: posix.resolve("/xl", attributeOf(attributes, "Target") ?? "").slice(1),
  }));
  const paths = new Map(parts.map(({ id, path }) => [id, path]));
  const ofType = (name: string): ZipEntry | undefined => {
    const path = parts.find(({ type }) => type.endsWith(`/${name}`))?.path;
    return entryOf(archive, path ?? `xl/${name}.xml`);
  };
  const sheets = [...book.matchAll(SHEET)].flatMap(([, attributes = ""]) => {
    const name = attributeOf(attributes, "name");
    if (name === undefined) return [];
    const hidden = (attributeOf(attributes, "state") ?? "visible") !== "visible";
    const path = paths.get(attributeOf(attributes, "(?:\\w+:)?id"));
    return { name, hidden, entry: entryOf(archive, path) };
  });
  if (sheets.length === 0) throw brokenInput("XLSX", "xl/workbook.xml", input);
  const settings = SETTINGS.exec(book)?.[1] ?? "";
  return {
    archive,
    sheets,
    is1904: /^(?:1|true)$/.test(attributeOf(settings, "date1904") ?? ""),
    texts: ofType("sharedStrings"),
    styles: ofType("styles"),
  };
}

/** Some programs write the names of parts in other letters than those they refer to them by. */
function entryOf({ entries }: Archive, path: string | undefined): ZipEntry | undefined {
  return (
    entries.find(({ name }) => name === path) ??
    entries.find(({ name }) => name.toLowerCase() === path?.toLowerCase())
  );
}

async function textOf({ bytes, entries }: Archive, path: string): Promise<string> {
  const entry = entries.find(({ name }) => name === path);
  const part = entry === undefined ? undefined : await unpackEntry(bytes, entry, LARGEST);
  return part === undefined ? "" : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString();
}

import { Buffer } from "node:buffer";
import { posix } from "node:path";
import { unpackEntry } from "../zip/unpack-entry.js";
import type { ZipEntry } from "../zip/zip-directory.js";
import { attributeOf } from "./attribute-of.js";

/** A sheet as its workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where it is in the archive; nothing where it cannot be found. */
  readonly entry: ZipEntry | undefined;
}

const LARGEST = 4 * 1024 * 1024;
const SHEET = /<(?:\w+:)?sheet(?=\s)([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship(?=\s)([^>]*)>/g;

/** The sheets of a workbook, in its order. */
export function listSheets(archive: Uint8Array, entries: readonly ZipEntry[]): readonly ListedSheet[] {
  const textOf = (path: string): string => {
    const entry = entries.find(({ name }) => name === path);
    const bytes = entry === undefined ? undefined : unpackEntry(archive, entry, LARGEST);
    return bytes === undefined
      ? ""
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  };
  const targets = new Map(
    [...textOf("xl/_rels/workbook.xml.rels").matchAll(RELATION)].map(([, attributes = ""]) => [
      attributeOf(attributes, "Id"),
      // an absolute path starts anew
      posix.resolve("/xl", attributeOf(attributes, "Target") ?? "").slice(1),
    ]),
  );
  return [...textOf("xl/workbook.xml").matchAll(SHEET)].flatMap(([, attributes = ""]) => {
    const name = attributeOf(attributes, "name");
    if (name === undefined) return [];
    const path = targets.get(attributeOf(attributes, "(?:\\w+:)?id"));
    return {
      name,
      hidden: (attributeOf(attributes, "state") ?? "visible") !== "visible",
      entry: entries.find((entry) => entry.name === path),
    };
  });
}

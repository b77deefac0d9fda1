import { Buffer, isUtf8 } from "node:buffer";
import { extname } from "node:path";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { uiText } from "../messages/ui-text.js";
import { brokenDocument } from "./broken-document.js";
import { jsonFault } from "./json-fault.js";
import { readFrontMatter } from "./read-front-matter.js";
import { readJsonLines } from "./read-json-lines.js";
import { type ReadTableOptions, readTableDocuments } from "./read-table-documents.js";
import { readYamlDocuments } from "./read-yaml-documents.js";
import type { SourceDocument } from "./source-document.js";
import { textPlaces } from "./text-places.js";

/** Endings of the files `verdex check` reads from a folder. */
export const checkedEndings = ["yaml", "yml", "json", "jsonl", "ndjson", "csv", "md"] as const;

/** What a file holds, with the text its offsets are about. */
export interface ReadFile {
  readonly documents: readonly SourceDocument[];
  readonly text: string;
}

/**
 * The products and records of a file, told by its name.
 *
 * @throws VerdexError `INPUT_…` where the file as a whole cannot be read.
 */
export const readDocuments = async (
  bytes: Uint8Array,
  file: string,
  options: ReadTableOptions,
): Promise<ReadFile> => {
  const ending = extname(file).toLowerCase();
  if (ending === ".csv") return { documents: await readTableDocuments(bytes, file, options), text: "" };
  if (!isUtf8(bytes)) throw notUtf8(file, options);
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  switch (ending) {
    case ".jsonl":
    case ".ndjson":
      return { documents: readJsonLines(text, file), text };
    case ".json":
      return { documents: readJson(text, file), text };
    case ".md":
      return { documents: readFrontMatter(text, file), text };
    default:
      return { documents: readYamlDocuments({ text, file }), text };
  }
};

/** Read as the YAML it also is, for the places of its fields. */
const readJson = (text: string, file: string): readonly SourceDocument[] => {
  const fault = text.trim() === "" ? undefined : jsonFault(text);
  if (fault === undefined) return readYamlDocuments({ text, file });
  return [brokenDocument("json/invalid", file, textPlaces(text)(fault))];
};

const notUtf8 = (file: string, { lang }: ReadTableOptions): VerdexError => {
  const detail = uiText(lang, "check.not-utf8");
  return new VerdexError("INPUT_UNREADABLE", message(lang, "INPUT_UNREADABLE", { file, detail }), { file });
};

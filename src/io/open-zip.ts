import { brokenInput } from "./broken-input.js";
import type { Input } from "./input.js";
import { itemPieces } from "./item-pieces.js";
import type { OpenSourceOptions } from "./open-source.js";
import type { Peekable } from "./peekable.js";
import { type RandomBytes, randomBytes } from "./random-bytes.js";
import { refuseMapping } from "./refuse-mapping.js";
import type { Source, SourceItem } from "./source.js";
import { openXlsx } from "./xlsx/open-xlsx.js";
import { createXmlReader } from "./xml/xml-reader.js";
import { refuseBomb } from "./zip/refuse-bomb.js";
import { unpackEntry } from "./zip/unpack-entry.js";
import { type Archive, type ZipEntry, zipDirectory } from "./zip/zip-directory.js";

const MEGABYTE = 1024 * 1024;
/** The interfaces allow 2 MB for a packed message of a thousand records. */
const LARGEST_MESSAGE = 64 * MEGABYTE;

/**
 * Opens a workbook, or an archive of messages of the reporting interfaces.
 *
 * @param path of the file the bytes come from, where they come from one as they are
 */
export async function openZip(
  bytes: Peekable,
  path: string | undefined,
  options: OpenSourceOptions,
): Promise<Source> {
  const { lang, filename, columns, encoding, mapping: saved } = options;
  const input: Input = { lang, filename, offset: 0, columns, encoding, saved };
  const file = await randomBytes(bytes, path, input);
  try {
    const entries = await zipDirectory(file);
    if (entries === undefined) throw brokenInput("XLSX / ZIP", "ZIP", input);
    return await openArchive({ bytes: file, entries }, input, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openArchive(archive: Archive, input: Input, options: OpenSourceOptions): Promise<Source> {
  const { entries } = archive;
  const messages = entries.filter(({ name }) => /\.xml$/i.test(name));
  if (options.format === "xlsx" || entries.some(({ name }) => /^xl\//.test(name)) || messages.length === 0) {
    return openXlsx(archive, input, options.sheet);
  }
  refuseMapping(input, "xml");
  refuseBomb(entries, { total: 1024 * MEGABYTE, of: () => LARGEST_MESSAGE }, input);
  const { lang, filename } = input;
  const header = { format: "xml", lang, ...(filename === undefined ? undefined : { filename }) } as const;
  return {
    header,
    close: () => archive.bytes.close(),
    pieces: () => itemPieces(readMessages(archive.bytes, messages, input)),
  };
}

async function* readMessages(
  archive: RandomBytes,
  entries: readonly ZipEntry[],
  input: Input,
): AsyncGenerator<Iterable<SourceItem>> {
  try {
    // by name, whatever order they were packed in
    for (const entry of [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const own = { ...input, filename: `${input.filename ?? "zip"}/${entry.name}` };
      const message = await unpackEntry(archive, entry, LARGEST_MESSAGE);
      if (message === undefined) throw brokenInput("ZIP", entry.name, own);
      const reader = await createXmlReader(own);
      yield reader.write(message);
      yield reader.end();
    }
  } finally {
    await archive.close();
  }
}

import type { SaxesParser } from "saxes";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";
import { localName } from "./local-name.js";
import { parsePart } from "./parse-part.js";
import { TextStore } from "./text-store.js";

/** Texts that cells of a workbook refer to by number. */
export interface SharedTexts {
  /** Nothing where there is no text of that number. */
  textOf(index: number): string | undefined;
}

/** Reads the shared texts of a workbook and keeps them in as many bytes as they have: a book brings a million of them. */
export async function readSharedTexts(
  archive: Archive,
  entry: ZipEntry,
  parser: SaxesParser,
): Promise<SharedTexts> {
  const store = new TextStore();
  let text = "";
  let isText = false;
  let isReading = false;
  const take = (more: string): void => {
    if (isText && !isReading) text += more;
  };
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    // how a text is read aloud is no part of it
    else if (local === "rPh") isReading = true;
    else if (local === "t") isText = true;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "si") store.add(text);
    else if (local === "rPh") isReading = false;
    else if (local === "t") isText = false;
  });
  parser.on("text", take);
  parser.on("cdata", take);
  for await (const _ of parsePart(archive, entry, parser));
  return store;
}

import type { SaxesParser } from "saxes";
import { LONGEST_RECORD } from "../input.js";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";
import { type PartListener, parsePart } from "./parse-part.js";
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
  const listener: PartListener = {
    onOpen(name) {
      if (name === "si") text = "";
      // how a text is read aloud is no part of it
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = true;
    },
    onClose(name) {
      if (name === "si") store.add(text);
      else if (name === "rPh") isReading = false;
      else if (name === "t") isText = false;
    },
    onText(more) {
      if (isText && !isReading) text += more;
      if (text.length > LONGEST_RECORD)
        throw parser.makeError(`a text of more than ${LONGEST_RECORD} characters.`);
    },
  };
  for await (const _ of parsePart(archive, entry, parser, listener));
  return store;
}

import type { SaxesParser } from "saxes";
import { LONGEST_RECORD } from "../input.js";
import { unpackChunks } from "../zip/unpack-chunks.js";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";

/** Told what stands in a part, its elements by their names without prefixes. */
export interface PartListener {
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void;
  onClose(name: string): void;
  onText(text: string): void;
}

/** Characters a program wrote that XML does not have: the cells around them are as they should be. */
const OF_CHARACTERS = /: (?:disallowed character\.|malformed character entity\.|the string "\]\]>" is .*)$/;
/** Elements in elements: cells are five deep. */
const DEEPEST = 64;

/**
 * Hands a part of a workbook to a parser of XML and stops after each piece, so that what was found in it can be taken.
 *
 * @throws where the part is damaged, is no XML, or would fill the memory with what it has not closed
 */
export async function* parsePart(
  { bytes }: Archive,
  entry: ZipEntry,
  parser: SaxesParser,
  { onOpen, onClose, onText }: PartListener,
): AsyncGenerator<undefined> {
  const decoder = new TextDecoder();
  let depth = 0;
  /** Characters since the last tag. */
  let quiet = 0;
  parser.on("opentagstart", () => {
    quiet = 0;
    if (++depth > DEEPEST) throw parser.makeError(`elements more than ${DEEPEST} deep.`);
  });
  parser.on("opentag", ({ name, attributes }) => onOpen(localName(name), attributes));
  parser.on("closetag", ({ name }) => {
    depth--;
    onClose(localName(name));
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("error", (error) => {
    if (!OF_CHARACTERS.test(error.message)) throw error;
  });
  for await (const chunk of unpackChunks(bytes, entry)) {
    const text = decoder.decode(chunk, { stream: true });
    quiet += text.length;
    parser.write(text);
    if (quiet > LONGEST_RECORD) throw parser.makeError(`no tag in ${LONGEST_RECORD} characters.`);
    yield;
  }
  parser.close();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

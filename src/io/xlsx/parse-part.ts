import type { SaxesParser } from "saxes";
import { LONGEST_RECORD } from "../input.js";
import { unpackChunks } from "../zip/unpack-chunks.js";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";

/** Characters a program wrote that XML does not have: the cells around them are as they should be. */
const OF_CHARACTERS = /: (?:disallowed character\.|malformed character entity\.|the string "\]\]>" is .*)$/;

/**
 * Hands a part of a workbook to a parser of XML and stops after each piece, so that what was found in it can be taken.
 *
 * @throws where the part is damaged, is no XML, or grows without a tag
 */
export async function* parsePart(
  { bytes }: Archive,
  entry: ZipEntry,
  parser: SaxesParser,
): AsyncGenerator<undefined> {
  const decoder = new TextDecoder();
  let quiet = 0;
  parser.on("opentagstart", () => {
    quiet = 0;
  });
  parser.on("error", (error) => {
    if (!OF_CHARACTERS.test(error.message)) throw error;
  });
  for await (const chunk of unpackChunks(bytes, entry)) {
    const text = decoder.decode(chunk, { stream: true });
    quiet += text.length;
    parser.write(text);
    if (quiet > LONGEST_RECORD) parser.fail(`no tag in ${LONGEST_RECORD} characters.`);
    yield;
  }
  parser.close();
}

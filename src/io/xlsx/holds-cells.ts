import { Buffer } from "node:buffer";
import { unpackChunks } from "../zip/unpack-chunks.js";
import type { Archive, ZipEntry } from "../zip/zip-directory.js";

/** A value, a text or a formula; a cell that is only coloured has none. */
const VALUE = /<(?:\w+:)?(?:v|is|f)[\s>]/;
/** Characters a tag of those may be cut into. */
const LONGEST_TAG = 64;

/** Whether a cell of a sheet holds something: its beginning is unpacked until one does. */
export async function holdsCells({ bytes }: Archive, entry: ZipEntry): Promise<boolean> {
  let before = "";
  try {
    for await (const chunk of unpackChunks(bytes, entry)) {
      const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
      if (VALUE.test(text)) return true;
      before = text.slice(-LONGEST_TAG);
    }
  } catch {
    // what is in a damaged sheet nobody knows
    return true;
  }
  return false;
}

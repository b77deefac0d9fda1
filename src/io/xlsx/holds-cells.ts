import { Buffer } from "node:buffer";
import { createInflateRaw } from "node:zlib";
import { packedBytes, type ZipEntry } from "../zip/zip-directory.js";

const STORED = 0;
/** A value, a text or a formula; a cell that is only coloured has none. */
const VALUE = /<(?:\w+:)?(?:v|is|f)[\s>]/;
/** Characters a tag of those may be cut into. */
const LONGEST_TAG = 64;

/** Whether a cell of a sheet holds something: its beginning is unpacked until one does. */
export async function holdsCells(archive: Uint8Array, entry: ZipEntry): Promise<boolean> {
  const packed = packedBytes(archive, entry);
  if (packed === undefined) return true;
  if (entry.method === STORED) return VALUE.test(Buffer.from(packed).toString("latin1"));
  const inflate = createInflateRaw();
  inflate.end(packed);
  let before = "";
  try {
    for await (const chunk of inflate) {
      const text = before + Buffer.from(chunk).toString("latin1");
      if (VALUE.test(text)) return true;
      before = text.slice(-LONGEST_TAG);
    }
  } catch {
    // what is in a damaged sheet nobody knows
    return true;
  }
  return false;
}

import { Buffer } from "node:buffer";
import type { RandomBytes } from "../random-bytes.js";
import type { ZipEntry } from "./zip-directory.js";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/** Where the packed bytes of a file of an archive stand; nothing where they do not lie in it. */
export async function packedPlace(
  bytes: RandomBytes,
  { start, packed }: ZipEntry,
): Promise<{ readonly from: number; readonly to: number } | undefined> {
  const header = Buffer.from(await bytes.slice(start, start + LOCAL_SIZE));
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL) return undefined;
  const from = start + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  return from + packed > bytes.byteLength ? undefined : { from, to: from + packed };
}

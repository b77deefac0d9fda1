import { inflateRawSync } from "node:zlib";
import { packedBytes, type ZipEntry } from "./zip-directory.js";

const STORED = 0;
const DEFLATED = 8;

/** The bytes of a file of an archive; nothing where it is damaged or has more of them than it may. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, limit: number): Uint8Array | undefined {
  const packed = packedBytes(archive, entry);
  if (packed === undefined || entry.unpacked > limit) return undefined;
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

import { inflateRawSync } from "node:zlib";
import type { RandomBytes } from "../random-bytes.js";
import { packedPlace } from "./packed-place.js";
import { DEFLATED, STORED, type ZipEntry } from "./zip-directory.js";

/** The bytes of a file of an archive; nothing where it is damaged or has more of them than it may. */
export async function unpackEntry(
  bytes: RandomBytes,
  entry: ZipEntry,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (entry.unpacked > limit || (entry.method === STORED && entry.packed > limit)) return undefined;
  const place = await packedPlace(bytes, entry);
  if (place === undefined) return undefined;
  const packed = new Uint8Array(await bytes.slice(place.from, place.to));
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

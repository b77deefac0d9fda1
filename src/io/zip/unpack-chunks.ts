import { pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";
import type { RandomBytes } from "../random-bytes.js";
import { packedPlace } from "./packed-place.js";
import { DEFLATED, STORED, type ZipEntry } from "./zip-directory.js";

/** Bytes that are read from the archive at once. */
const PACKED = 1 << 16;
/** Bytes that are unpacked at once. */
const UNPACKED = 1 << 17;

/**
 * The bytes of a file of an archive, unpacked no faster than they are asked for, so that memory does not grow with it.
 *
 * @throws where it is damaged, or has more or fewer bytes than the archive says
 */
export async function* unpackChunks(bytes: RandomBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let left = entry.unpacked;
  for await (const chunk of unpacked(bytes, entry)) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new Error(`${entry.name}: ${entry.unpacked}`);
}

function unpacked(bytes: RandomBytes, entry: ZipEntry): AsyncIterable<Uint8Array> {
  const packed = packedChunks(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error(`${entry.name}: ${entry.method}`);
  // whoever reads it is told of its faults, and it ends where nobody reads on
  return pipeline(packed, createInflateRaw({ chunkSize: UNPACKED }), () => undefined);
}

async function* packedChunks(bytes: RandomBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const place = await packedPlace(bytes, entry);
  if (place === undefined) throw new Error(entry.name);
  for (let from = place.from; from < place.to; from += PACKED)
    yield new Uint8Array(await bytes.slice(from, Math.min(from + PACKED, place.to)));
}

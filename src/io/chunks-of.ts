import { Buffer } from "node:buffer";
import type { ByteChunks } from "./input.js";

/**
 * What records are read from: bytes as they come (a stream of a file), bytes that are there, or their text.
 *
 * @since 0.2.0
 */
export type RecordSource = ByteChunks | Iterable<Uint8Array> | Uint8Array | string;

/** An input as chunks of bytes in order. */
export async function* chunksOf(input: RecordSource): ByteChunks {
  // the numbers of an array of bytes are no chunks
  if (typeof input === "string" || input instanceof Uint8Array) yield Buffer.from(input);
  else yield* input;
}

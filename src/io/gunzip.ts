import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { message } from "../messages/message.js";
import type { ByteChunks, Input } from "./input.js";
import { inputError } from "./input-error.js";

const CHUNK = 256 * 1024;

/** Unpacks gzip as it comes. What is packed may be much larger: it is never held as a whole. */
export async function* gunzip(packed: ByteChunks, input: Pick<Input, "lang" | "filename">): ByteChunks {
  const source = Readable.from(copies(packed), { objectMode: false });
  const unpacked = source.pipe(createGunzip({ chunkSize: CHUNK }));
  source.on("error", (error) => unpacked.destroy(error));
  try {
    yield* unpacked as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && String(cause.code).startsWith("Z_"))) throw cause;
    const detail = message(input.lang, "input.broken", { format: "gzip", reason: cause.message });
    throw inputError(input, "INPUT_UNREADABLE", { detail }, { cause });
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** The stream reads ahead, and whoever gives the bytes may use their buffer again. */
async function* copies(chunks: ByteChunks): ByteChunks {
  for await (const chunk of chunks) yield Uint8Array.from(chunk);
}

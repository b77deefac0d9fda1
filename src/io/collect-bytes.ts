import { Buffer } from "node:buffer";
import { message } from "../messages/message.js";
import type { ByteChunks, Input } from "./input.js";
import { inputError } from "./input-error.js";

/** Bytes a file may have that cannot be read in order. */
const MOST = 512 * 1024 * 1024;

/** All bytes of an input in one piece, for formats whose end has to be read first. */
export async function collectBytes(
  chunks: ByteChunks,
  input: Pick<Input, "lang" | "filename">,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST) {
      const detail = message(input.lang, "input.too-large", { limit: MOST / 1024 / 1024 });
      throw inputError(input, "INPUT_UNREADABLE", { detail });
    }
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts, length);
}

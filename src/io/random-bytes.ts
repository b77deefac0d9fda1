import { type FileHandle, open } from "node:fs/promises";
import { collectBytes } from "./collect-bytes.js";
import type { Input } from "./input.js";
import type { Peekable } from "./peekable.js";

/** Bytes that can be read at any place. */
export interface RandomBytes {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  close(): Promise<void>;
}

/**
 * The bytes of an input at any place, for formats whose end has to be read first: those of a file stay in it, others
 * are gathered in memory.
 *
 * @param path of the file the bytes come from, where they come from one as they are
 */
export async function randomBytes(
  bytes: Peekable,
  path: string | undefined,
  input: Pick<Input, "lang" | "filename">,
): Promise<RandomBytes> {
  const file = path === undefined ? undefined : await openFile(path);
  if (file === undefined) return bufferOfBytes(await collectBytes(bytes.from(0), input));
  await bytes.close();
  return file;
}

/** Bytes in memory. */
export function bufferOfBytes(bytes: Uint8Array): RandomBytes {
  return {
    byteLength: bytes.length,
    slice: async (start, end = bytes.length) => Uint8Array.from(bytes.subarray(start, end)).buffer,
    close: async () => undefined,
  };
}

/** Nothing where the bytes of a path come in order only, as those of a pipe. */
async function openFile(path: string): Promise<RandomBytes | undefined> {
  const handle = await open(path);
  const stat = await handle.stat();
  if (stat.isFile()) return bufferOfFile(handle, stat.size);
  await handle.close();
  return undefined;
}

function bufferOfFile(handle: FileHandle, size: number): RandomBytes {
  let closed = false;
  return {
    byteLength: size,
    async slice(start, end = size) {
      const length = Math.max(0, Math.min(end, size) - start);
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return done === length ? bytes.buffer : bytes.buffer.slice(0, done);
    },
    async close() {
      if (!closed) await handle.close();
      closed = true;
    },
  };
}

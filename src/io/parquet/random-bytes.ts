import { Buffer } from "node:buffer";
import { open } from "node:fs/promises";

/** Bytes that can be read at any place. */
export interface RandomBytes {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  close(): Promise<void>;
}

export function bufferOfBytes(bytes: Uint8Array): RandomBytes {
  return {
    byteLength: bytes.length,
    slice: async (start, end = bytes.length) => copyOf(bytes.subarray(start, end)),
    close: async () => undefined,
  };
}

/** The bytes of a file, read when they are asked for. */
export async function bufferOfFile(path: string): Promise<RandomBytes> {
  const handle = await open(path);
  const { size } = await handle.stat();
  let closed = false;
  return {
    byteLength: size,
    async slice(start, end = size) {
      const length = Math.max(0, Math.min(end, size) - start);
      const bytes = Buffer.alloc(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return copyOf(bytes.subarray(0, done));
    },
    async close() {
      if (!closed) await handle.close();
      closed = true;
    },
  };
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

import { Buffer } from "node:buffer";
import type { ByteChunks } from "./input.js";

/** Bytes that can be looked at before they are read. */
export interface Peekable {
  /** The bytes looked at so far. */
  readonly head: Uint8Array;
  readonly ended: boolean;
  /** Looks at more bytes, at least as many as are asked for where there are so many. */
  more(atLeast?: number): Promise<void>;
  /** All bytes from a position of the head on. They can be taken once. */
  from(position: number): ByteChunks;
  close(): Promise<void>;
}

/** Looks at the beginning of bytes that can be read only once. */
export function createPeekable(chunks: ByteChunks): Peekable {
  const iterator = chunks[Symbol.asyncIterator]();
  let parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const join = (): Uint8Array => {
    if (parts.length !== 1) parts = [Buffer.concat(parts)];
    return parts[0] ?? new Uint8Array(0);
  };
  const close = async (): Promise<void> => {
    ended = true;
    await iterator.return?.(undefined);
  };
  return {
    get head() {
      return join();
    },
    get ended() {
      return ended;
    },
    async more(atLeast = length + 1) {
      while (!ended && length < atLeast) {
        const next = await iterator.next();
        if (next.done) ended = true;
        else {
          // a copy: the source may use its buffer again
          parts.push(Uint8Array.from(next.value));
          length += next.value.length;
        }
      }
    },
    async *from(position) {
      try {
        const head = join().subarray(position);
        parts = [];
        if (head.length > 0) yield head;
        for (
          let next = ended ? undefined : await iterator.next();
          next?.done === false;
          next = await iterator.next()
        ) {
          yield next.value;
        }
      } finally {
        await close();
      }
    },
    close,
  };
}

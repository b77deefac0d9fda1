import { Buffer } from "node:buffer";
import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

export interface Transcoder {
  write(chunk: Uint8Array): Uint8Array;
  /** What the end of the input completes. */
  end(): Uint8Array;
}

/** Turns GB18030 into UTF-8 as it comes, for readers that go by the bytes of UTF-8. */
export function createTranscoder(input: Input): Transcoder {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  let offset = input.offset;
  const decode = (chunk: Uint8Array, stream: boolean): Uint8Array => {
    try {
      const bytes = Buffer.from(decoder.decode(chunk, { stream }), "utf8");
      offset += chunk.length;
      return bytes;
    } catch (cause) {
      const detail = message(input.lang, "input.not-gb18030", { offset });
      throw inputError(input, "INPUT_UNREADABLE", { detail }, { cause });
    }
  };
  return { write: (chunk) => decode(chunk, true), end: () => decode(new Uint8Array(0), false) };
}

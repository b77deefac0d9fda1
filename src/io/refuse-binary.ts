import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

interface Signature {
  readonly format: string;
  readonly bytes: readonly (number | undefined)[];
  readonly text?: true;
}

/** Bytes that have to be there before a signature can be told. */
export const SIGNATURE_LENGTH = 4;

const signatures: readonly Signature[] = [
  { format: "UTF-16", bytes: [0xff, 0xfe], text: true },
  { format: "UTF-16", bytes: [0xfe, 0xff], text: true },
  { format: "UTF-16", bytes: [undefined, 0, undefined, 0], text: true },
  { format: "UTF-16", bytes: [0, undefined, 0, undefined], text: true },
  { format: "XLS", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: "PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
];

/** Refuses an input that is no UTF-8 text by its first bytes, with the name of what it is. */
export function refuseBinary(head: Uint8Array, input: Input): void {
  for (const { format, bytes, text } of signatures) {
    if (head.length < bytes.length) continue;
    const fits = bytes.every((byte, position) =>
      byte === undefined ? head[position] !== 0 : head[position] === byte,
    );
    if (!fits) continue;
    const detail = message(input.lang, text ? "input.not-unicode" : "input.binary", { format });
    const hint = message(input.lang, text ? "input.hint-utf8" : "input.hint-csv");
    throw inputError(input, "INPUT_UNREADABLE", { detail, hint });
  }
}

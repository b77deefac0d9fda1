import { message } from "../messages/message.js";
import { type Container, containerOf } from "./container.js";
import type { ByteChunks, Input } from "./input.js";
import { inputError } from "./input-error.js";
import { createPeekable, type Peekable } from "./peekable.js";
import { SIGNATURE_LENGTH } from "./refuse-binary.js";

/** The beginning of an input. */
export interface OpenedBytes {
  readonly bytes: Peekable;
  /** They came packed by gzip. */
  readonly packed: boolean;
  readonly container: Exclude<Container, "gzip"> | undefined;
}

/**
 * Looks at the first bytes of an input and unpacks it where gzip packed it: once only, because each time more a
 * kilobyte may become a thousand of them, and nobody packs a book twice.
 */
export async function openBytes(
  chunks: ByteChunks,
  input: Pick<Input, "lang" | "filename">,
): Promise<OpenedBytes> {
  let bytes = createPeekable(chunks);
  try {
    await bytes.more(SIGNATURE_LENGTH);
    let container = containerOf(bytes.head);
    if (container !== "gzip") return { bytes, packed: false, container };
    const { gunzip } = await import("./gunzip.js");
    bytes = createPeekable(gunzip(bytes.from(0), input));
    await bytes.more(SIGNATURE_LENGTH);
    container = containerOf(bytes.head);
    if (container !== "gzip") return { bytes, packed: true, container };
    const detail = message(input.lang, "input.packed-twice");
    throw inputError(input, "INPUT_UNREADABLE", { detail, hint: message(input.lang, "input.hint-unpack") });
  } catch (error) {
    await bytes.close();
    throw error;
  }
}

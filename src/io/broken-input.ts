import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

/** The error of a file that is not what its beginning says, or only a part of it. */
export function brokenInput(
  format: string,
  reason: string,
  input: Pick<Input, "lang" | "filename">,
  cause?: unknown,
): Error {
  const detail = message(input.lang, "input.broken", { format, reason });
  return inputError(input, "INPUT_UNREADABLE", { detail }, { cause });
}

import { message } from "../messages/message.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

/** The error of a line that goes on and on: nothing that reads by lines ends with it. */
export function endlessLine(input: Pick<Input, "lang" | "filename">, line: number): Error {
  const detail = message(input.lang, "input.endless-line", { line });
  return inputError(input, "INPUT_UNREADABLE", { detail }, { line });
}

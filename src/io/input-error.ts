import { type ErrorCode, VerdexError } from "../errors.js";
import type { MessageParams } from "../messages/fill-template.js";
import { message } from "../messages/message.js";
import type { Input } from "./input.js";

/** The error of an input that cannot be read as a whole. */
export function inputError(
  input: Pick<Input, "lang" | "filename">,
  code: Extract<ErrorCode, `INPUT_${string}`>,
  params: MessageParams = {},
  place: { readonly line?: number; readonly column?: number; readonly cause?: unknown } = {},
): VerdexError {
  const text = message(input.lang, code, { file: input.filename, ...params });
  return new VerdexError(code, text, {
    ...(input.filename === undefined ? undefined : { file: input.filename }),
    ...place,
  });
}

import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";

/** The error of a command line that cannot be followed: what is wrong, and what may have been meant. */
export function usageError(lang: Lang, detail: string, hint?: string): VerdexError {
  return new VerdexError("USAGE", message(lang, "USAGE", { detail, hint }));
}

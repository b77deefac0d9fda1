import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { LONGEST_RECORD } from "./input.js";
import type { ReadFault } from "./read-item.js";

/** The fault of a record that has more bytes than one may have. */
export function tooLong(
  lang: Lang,
  { line, column }: { readonly line: number; readonly column: number },
): ReadFault {
  const sentence = message(lang, "record.too-long", { line, limit: LONGEST_RECORD });
  return { line, column, id: null, error: { code: "RECORD_TEXT_TOO_LONG", path: "", message: sentence } };
}

import * as z from "zod";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";

/** A day of the calendar as it was given, or an `INVALID_DATE` error. */
export function checkDate(text: string | undefined, option: string, lang: Lang): string | undefined {
  if (text === undefined || z.iso.date().safeParse(text).success) return text;
  throw new VerdexError(
    "INVALID_DATE",
    message(lang, "INVALID_DATE", { path: option, found: showText(text) }),
  );
}

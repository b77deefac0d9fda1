import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import { isDay } from "./read-date.js";

/**
 * A day of the calendar as it was given; days are compared as text, so that no other form will do.
 *
 * @param path name of the option the day was given for
 * @throws VerdexError `INVALID_DATE` where it is no day written YYYY-MM-DD.
 */
export function checkDate(day: string | undefined, path: string, lang: Lang): string | undefined {
  // a program in JavaScript may send anything
  const given: unknown = day;
  if (given === undefined || (typeof given === "string" && isDay(given))) return day;
  throw new VerdexError(
    "INVALID_DATE",
    message(lang, "INVALID_DATE", { path, found: showValue(lang, given) }),
  );
}

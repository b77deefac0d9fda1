import { showValue } from "../messages/show-value.js";
import { fail, type Reading, sentPath } from "./reading.js";

/** A fact may stand under its short and its nested name, but not with two different values. */
export function checkConflict(
  short: unknown,
  shortPath: string,
  nested: unknown,
  nestedPath: string,
  reading: Reading,
): void {
  if (short === undefined || nested === undefined || short === nested) return;
  if (JSON.stringify(short) === JSON.stringify(nested)) return;
  fail(reading, "RECORD_FIELD_CONFLICT", shortPath, {
    other: sentPath(reading, nestedPath),
    found: showValue(reading.lang, short),
    second: showValue(reading.lang, nested),
  });
}

import { message } from "../messages/message.js";
import { fail, type Reading } from "./reading.js";

/** UTF-16 units a text may have; the longest field of the regulators' interfaces has 4,000 characters. */
export const LONGEST_TEXT = 100_000;

const SUSPECT = /[\0\ud800-\udfff]/;
const NOT_TEXT = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const VISIBLE = /[^\s\p{Cf}]/u;

/** Whether a text shows nothing: white space and formatting characters only. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Whether `readText` takes a text as it is. */
export function isPlainText(text: string): boolean {
  return text.length <= LONGEST_TEXT && !SUSPECT.test(text) && !isBlank(text);
}

/** The text unchanged; a blank one counts as not given. */
export function readText(
  text: string,
  path: string,
  reading: Reading,
  kind: "text" | "code" | "id" = "text",
): string | undefined {
  if (text.length > LONGEST_TEXT) {
    const hint = message(reading.lang, kind === "text" ? "hint.text-long" : "hint.key-long");
    fail(reading, "RECORD_TEXT_TOO_LONG", path, { found: text.length, limit: LONGEST_TEXT, hint });
    return undefined;
  }
  if (SUSPECT.test(text)) refuseBroken(text, path, reading);
  if (!isBlank(text)) return text;
  reading.blanks.push(path);
  return undefined;
}

function refuseBroken(text: string, path: string, reading: Reading): void {
  const broken = NOT_TEXT.exec(text);
  if (broken === null) return;
  const unit = text.charCodeAt(broken.index).toString(16).toUpperCase().padStart(4, "0");
  fail(reading, "RECORD_TEXT_INVALID", path, { position: broken.index + 1, found: `U+${unit}` });
}

import type { Lang } from "./lang.js";
import { message } from "./message.js";

const LONGEST = 40;
// Control, zero-width and direction characters: they would act on the reader's terminal instead of showing.
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A short, harmless picture of a value for a message: never longer than a line, never throws. */
export function showValue(lang: Lang, value: unknown): string {
  if (typeof value === "string") return showText(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (value === undefined) return message(lang, "value.nothing");
  if (Array.isArray(value)) return message(lang, "value.list", { count: value.length });
  return typeof value === "object"
    ? message(lang, "value.object")
    : message(lang, "value.other", { type: typeof value });
}

/** Text in quotes, shortened, with characters that do not show written as escapes. */
export function showText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return escapeInvisible(JSON.stringify(short));
}

/** Writes characters that do not show as escapes; for names that are shown without quotes. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

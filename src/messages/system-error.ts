import type { Lang } from "./lang.js";
import { type UiCode, uiText } from "./ui-text.js";

const texts: ReadonlyMap<string, UiCode> = new Map([
  ["ENOENT", "system.not-found"],
  ["ENOTDIR", "system.not-found"],
  ["EACCES", "system.no-permission"],
  ["EPERM", "system.no-permission"],
  ["EROFS", "system.no-permission"],
  ["EISDIR", "system.folder"],
  ["ENOSPC", "system.disk-full"],
]);

/** What the operating system refused, in the reader's language where we have words for it. */
export function systemErrorText(error: unknown, lang: Lang): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? texts.get(error.code) : undefined;
  return code === undefined ? error.message : uiText(lang, code);
}

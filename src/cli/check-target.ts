import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { usageError } from "./usage-error.js";

/** A file that is to be written, and the option that names it. */
export interface Target {
  readonly file: string;
  readonly option: string;
}

/**
 * Refuses what would only come to light after the last record: a folder that is not there, a folder in the place of
 * the file, and a device or a pipe, whose name a finished file would take.
 */
export async function checkTarget(target: Target, lang: Lang): Promise<void> {
  const { file, option } = target;
  try {
    const folder = dirname(file);
    await access(folder, constants.W_OK);
    if (!(await stat(folder)).isDirectory()) throw systemError("ENOTDIR");
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory() === true) throw systemError("EISDIR");
    if (there === undefined || there.isFile()) return;
  } catch (error) {
    throw targetError(target, error, lang);
  }
  throw usageError(lang, uiText(lang, "usage.no-plain-file", { option, file }));
}

/** What the operating system said of a file that is to be written. */
export function targetError(
  { file, option }: Target,
  error: unknown,
  lang: Lang,
  hint?: string,
): VerdexError {
  const detail = `${option} ${file}: ${systemErrorText(error, lang)}`;
  // where results go is part of how the command was called
  return new VerdexError("USAGE", message(lang, "USAGE", { detail, hint }), { cause: error });
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

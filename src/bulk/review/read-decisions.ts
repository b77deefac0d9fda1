import { readFile } from "node:fs/promises";
import { ZodError } from "zod";
import { VerdexError } from "../../errors.js";
import type { Lang } from "../../messages/lang.js";
import { message } from "../../messages/message.js";
import { systemErrorText } from "../../messages/system-error.js";
import { uiText } from "../../messages/ui-text.js";
import { type DecisionEntry, decisionEntrySchema } from "./decision-entry.js";

/** The decisions of a file in the order they were imported; none where there is no file and there need not be. */
export async function readDecisions(
  path: string,
  { lang, optional = false }: { readonly lang: Lang; readonly optional?: boolean },
): Promise<readonly DecisionEntry[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (optional && error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    const detail = systemErrorText(error, lang);
    throw new VerdexError("INPUT_UNREADABLE", message(lang, "INPUT_UNREADABLE", { file: path, detail }), {
      file: path,
      cause: error,
    });
  }
  // Notepad and others put a byte order mark in front of what they save
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .flatMap((line, at) => (line.trim() === "" ? [] : [entryOf(line, at + 1, path, lang)]));
}

function entryOf(line: string, number: number, file: string, lang: Lang): DecisionEntry {
  try {
    return decisionEntrySchema.parse(JSON.parse(line));
  } catch (error) {
    const field = error instanceof ZodError ? error.issues[0]?.path.join(".") : undefined;
    const hint = uiText(lang, "review.mend-decisions");
    const detail = uiText(lang, "review.no-decision", { line: number, field });
    throw new VerdexError("INPUT_UNREADABLE", message(lang, "INPUT_UNREADABLE", { file, detail, hint }), {
      file,
      line: number,
      cause: error,
    });
  }
}

import { appendFile } from "node:fs/promises";
import { basename } from "node:path";
import { mergeDecisions } from "../bulk/review/merge-decisions.js";
import { readDecisions } from "../bulk/review/read-decisions.js";
import { readSheet, type Sheet } from "../bulk/review/read-sheet.js";
import type { Resolved } from "../bulk/review/resolve-entries.js";
import { sheetColumns, sheetDecisions } from "../bulk/review/sheet-decisions.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { checkDate } from "../record/check-date.js";
import { answerSettings } from "./answer-settings.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { checkPaths, namedPath } from "./named-path.js";
import type { SettingsOptions } from "./open-settings.js";
import { today } from "./today.js";

export interface ReviewImportOptions extends Pick<SettingsOptions, "config" | "catalogue"> {
  readonly decisions: string;
  readonly overrule?: boolean;
  readonly date?: string;
}

/** `verdex review import sheet.xlsx --decisions FILE`: takes over what reviewers decided, with an audit record. */
export async function runReviewImport(
  context: CliContext,
  file: string,
  options: ReviewImportOptions,
): Promise<ExitCode> {
  const { taxonomy } = await answerSettings(options, context);
  const { lang, say } = context;
  // when somebody decided is not for a record to say
  const on = checkDate(options.date, "--date", lang) ?? today();
  const decisions = namedPath("--decisions", options.decisions, { written: true });
  await checkPaths([{ file, written: false }, ...decisions], lang);
  const sheet = await sheetOf(file, context);
  const before = await readDecisions(options.decisions, { lang, optional: true });
  const read = sheetDecisions(sheet, { taxonomy, lang, file: basename(file), on });
  const merged = mergeDecisions(before, read.entries, options.overrule === true);
  const { added, known, twice, conflicts } = merged;
  const lines = added.map((entry) => `${JSON.stringify(entry)}\n`);
  if (lines.length > 0) await appendFile(options.decisions, lines.join(""));

  const wrongs = [
    ...read.wrong,
    ...twice.map(({ id, sheet: { line } }) => ({ line, id, reason: uiText(lang, "review.twice") })),
  ];
  for (const wrong of wrongs) await say(uiText(lang, "review.row-wrong", { ...wrong }));
  for (const conflict of conflicts) await say(conflictText(conflict, lang));
  const counts = { added: added.length, blank: read.blank, known, wrong: wrongs.length };
  await say(uiText(lang, "review.imported", { ...counts, out: options.decisions }));
  return wrongs.length > 0 || conflicts.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function conflictText({ entries }: Resolved, lang: CliContext["lang"]): string {
  const between = lang === "zh" ? "、" : ", ";
  return uiText(lang, "review.conflict", {
    id: entries[0]?.id,
    reviewers: entries.map(({ reviewer }) => reviewer).join(between),
    accepted: entries.map(({ accepted }) => accepted ?? "none").join(" / "),
  });
}

async function sheetOf(file: string, { lang }: CliContext): Promise<Sheet> {
  const unreadable = (detail: string, hint?: string, cause?: unknown): VerdexError => {
    const text = message(lang, "INPUT_UNREADABLE", { file, detail, hint });
    return new VerdexError("INPUT_UNREADABLE", text, { file, cause });
  };
  let sheet: Sheet | undefined;
  try {
    sheet = await readSheet(file, lang);
  } catch (error) {
    // a workbook says itself what is wrong with it
    if (error instanceof VerdexError) throw error;
    throw unreadable(systemErrorText(error, lang), undefined, error);
  }
  const missing = sheet === undefined ? ["fingerprint"] : sheetColumns(sheet).missing;
  if (sheet === undefined || missing.length > 0) {
    const list = missing.map((name) => `verdex_${name}`).join(", ");
    throw unreadable(uiText(lang, "review.columns", { list }), uiText(lang, "review.use-export"));
  }
  return sheet;
}

import { basename } from "node:path";
import { ResumeError } from "../bulk/resume-error.js";
import { addDecisions } from "../bulk/review/add-decisions.js";
import { type MergedDecisions, mergeDecisions } from "../bulk/review/merge-decisions.js";
import { readDecisions } from "../bulk/review/read-decisions.js";
import { readSheet, type Sheet } from "../bulk/review/read-sheet.js";
import type { Resolved } from "../bulk/review/resolve-entries.js";
import { type SheetDecisions, sheetColumns, sheetDecisions } from "../bulk/review/sheet-decisions.js";
import { lockRun } from "../bulk/run-lock.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { checkDate } from "../record/check-date.js";
import { answerSettings } from "./answer-settings.js";
import { targetError } from "./check-target.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { checkPaths, namedPath } from "./named-path.js";
import type { SettingsOptions } from "./open-settings.js";
import { today } from "./today.js";
import { usageError } from "./usage-error.js";

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
  const read = sheetDecisions(sheet, { taxonomy, lang, file: basename(file), on });
  const merged = await mergeInto(options, read, context);
  const { added, known, twice, conflicts } = merged;

  const contradicted = options.overrule === true ? "review.both" : "review.twice";
  const wrongs = [
    ...read.wrong,
    ...twice.map(({ id, sheet: { line } }) => ({ line, id, reason: uiText(lang, contradicted) })),
  ];
  for (const wrong of wrongs) await say(uiText(lang, "review.row-wrong", { ...wrong }));
  for (const conflict of conflicts) await say(conflictText(conflict, lang));
  const counts = { added: added.length, blank: read.blank, known, wrong: wrongs.length };
  await say(uiText(lang, "review.imported", { ...counts, out: options.decisions }));
  return wrongs.length > 0 || conflicts.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** One import after the other: two that read the same file would each lose what the other adds. */
async function mergeInto(
  { decisions: file, overrule }: ReviewImportOptions,
  { entries }: SheetDecisions,
  { lang }: CliContext,
): Promise<MergedDecisions> {
  const lock = `${file}.lock`;
  const unlock = await lockRun(lock).catch((error: unknown) => {
    if (!(error instanceof ResumeError)) throw targetError({ file, option: "--decisions" }, error, lang);
    throw usageError(lang, uiText(lang, "review.busy", { file }), uiText(lang, "review.wait", { lock }));
  });
  try {
    const before = await readDecisions(file, { lang, optional: true });
    const merged = mergeDecisions(before, entries, overrule === true);
    await addDecisions(file, merged.added).catch((error: unknown) => {
      throw targetError({ file, option: "--decisions" }, error, lang);
    });
    return merged;
  } finally {
    await unlock();
  }
}

function conflictText({ entries }: Resolved, lang: CliContext["lang"]): string {
  const between = lang === "zh" ? "、" : ", ";
  return uiText(lang, "review.conflict", {
    id: entries[0]?.id,
    reviewers: entries
      .map(({ reviewer, sheet }) => uiText(lang, "review.reviewer", { reviewer, ...sheet }))
      .join(between),
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
    const isOfSystem = error instanceof Error && "code" in error;
    const detail = isOfSystem ? systemErrorText(error, lang) : uiText(lang, "review.no-sheet");
    throw unreadable(detail, undefined, error);
  }
  if (sheet === undefined)
    throw unreadable(uiText(lang, "review.no-sheet"), uiText(lang, "review.use-export"));
  const { missing, twice } = sheetColumns(sheet);
  const listOf = (names: readonly string[]): string => names.map((name) => `verdex_${name}`).join(", ");
  if (missing.length > 0) {
    const detail = uiText(lang, "review.columns", { list: listOf(missing) });
    throw unreadable(detail, uiText(lang, "review.use-export"));
  }
  if (twice.length > 0) throw unreadable(uiText(lang, "review.column-twice", { list: listOf(twice) }));
  return sheet;
}

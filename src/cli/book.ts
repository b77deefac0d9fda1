import type { BulkSettings } from "../bulk/bulk-settings.js";
import { type BookOutcome, runBook } from "../bulk/run-book.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { bookText } from "../report/book-text.js";
import { createStyle } from "../report/style.js";
import { type AnswerSettings, answerSettings } from "./answer-settings.js";
import { bookExitCode, bookFormatOf } from "./book-file.js";
import { inputLines } from "./bulk-input-lines.js";
import { bulkInputs } from "./bulk-inputs.js";
import { answerData, failLevel, workersOf } from "./bulk-options.js";
import type { CliContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { namedPath } from "./named-path.js";
import type { SettingsOptions } from "./open-settings.js";
import { writeOutFile } from "./out-file.js";
import { type ReadingOptions, readingOf } from "./reading.js";

export interface BookCommandOptions extends SettingsOptions, ReadingOptions {
  readonly out?: string;
  readonly format?: string;
  readonly failOn: string;
  readonly workers?: string;
  readonly enable: readonly string[];
}

/** `verdex book <files…>`: what only all records together show. */
export async function runBookCommand(
  context: CliContext,
  words: readonly string[],
  options: BookCommandOptions,
): Promise<ExitCode> {
  const answer = await answerSettings(options, context);
  const { lang, page, say, streams } = context;
  const out = options.out === "-" ? undefined : options.out;
  const format = bookFormatOf(options.format, out, context);
  const failOn = failLevel(options.failOn, context);
  const { mapping } = await readingOf(options, context);
  const settings = bookSettings(options, answer, { lang, mapping });
  const { files, sizes, open } = await bulkInputs(
    words,
    {
      ...options,
      taxonomy: answer.taxonomy,
      named: namedPath("--out", out, { written: true }),
      results: "read",
    },
    context,
  );
  const workers = workersOf(options.workers, Math.max(...sizes), context);
  const outcome = await runBook({
    inputs: files,
    settings,
    workers,
    open,
    onStart: async (headers) => {
      for (const line of inputLines(headers, lang)) await say(line);
    },
  });
  const { report } = outcome;
  const plain = out === undefined ? page : { ...page, style: createStyle({ colours: false }) };
  const text = bookText(report, format, plain);
  if (out === undefined) await streams.stdout.write(text);
  else await writeOutFile(out, text, { lang, inputs: files });
  await tellAccount(outcome, context);
  return bookExitCode(outcome, failOn);
}

function bookSettings(
  { enable }: BookCommandOptions,
  answer: AnswerSettings,
  { lang, mapping }: { readonly lang: Lang; readonly mapping: BulkSettings["mapping"] | undefined },
): BulkSettings {
  return {
    ...answerData(answer, lang),
    format: "jsonl",
    form: "wide",
    detail: "none",
    encoding: "utf-8",
    byteOrderMark: false,
    book: true,
    enable,
    ...(mapping === undefined ? undefined : { mapping }),
  };
}

async function tellAccount({ account, files, report }: BookOutcome, context: CliContext): Promise<void> {
  const { lang, say } = context;
  const { in: all, answered, rejected, reasons } = account;
  await say(uiText(lang, "bulk.total", { in: all, answered, rejected }));
  const list = Object.entries(reasons).map(([name, count]) => `${name} ${count}`);
  if (list.length > 0)
    await say(uiText(lang, "bulk.reasons", { list: list.join(lang === "zh" ? "，" : ", ") }));
  for (const { file, error } of files) {
    if (error !== undefined) await say(uiText(lang, "bulk.unread", { file, message: error.message }));
  }
  if (report.records > 0 && report.claimed === 0) await say(uiText(lang, "book.no-claims"));
  if (report.asOf === null) await say(uiText(lang, "book.no-day"));
}

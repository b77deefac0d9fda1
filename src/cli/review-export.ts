import type { BulkSettings } from "../bulk/bulk-settings.js";
import { isFilledIn } from "../bulk/review/is-filled-in.js";
import { runPaths } from "../bulk/run-files.js";
import { realTarget } from "../io/real-target.js";
import { uiText } from "../messages/ui-text.js";
import { statusSchema } from "../result/schema.js";
import { type AnswerSettings, answerSettings } from "./answer-settings.js";
import { bulkExitCode, unmetLines } from "./bulk-account.js";
import { bulkInputs } from "./bulk-inputs.js";
import { bulkSettings, workersOf } from "./bulk-options.js";
import { interruptibleRun } from "./bulk-run.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { namedPath, runTargets } from "./named-path.js";
import type { SettingsOptions } from "./open-settings.js";
import type { ReadingOptions } from "./reading.js";
import { usageError } from "./usage-error.js";

export interface ReviewExportOptions extends SettingsOptions, ReadingOptions {
  readonly out?: string;
  readonly status: readonly string[];
  readonly decisions?: string;
}

const formats = ["csv", "xlsx"] as const;

/** `verdex review export <file…> --out sheet.xlsx`: the rows a person has to look at, as a sheet to fill in. */
export async function runReviewExport(
  context: CliContext,
  words: readonly string[],
  options: ReviewExportOptions,
): Promise<ExitCode> {
  const answer = await answerSettings(options, context);
  const { lang, say } = context;
  if (options.out === undefined || options.out === "-") {
    throw usageError(lang, uiText(lang, "bulk.needs-out"));
  }
  const settings = sheetSettings(options.out, options, { answer, context });
  const out = await realTarget(options.out);
  if (await isFilledIn(out)) {
    throw usageError(lang, uiText(lang, "review.filled", { out }), uiText(lang, "review.keep-filled"));
  }
  const quarantine = `${out}.quarantine.csv`;
  const named = [
    ...runTargets(runPaths(out, quarantine)),
    ...namedPath("--decisions", options.decisions, { written: false }),
  ];
  const { files, sizes, open } = await bulkInputs(
    words,
    { ...options, taxonomy: answer.taxonomy, named, results: "skip" },
    context,
  );
  const outcome = await interruptibleRun(context, sizes, {
    inputs: files,
    out,
    quarantine,
    settings,
    workers: workersOf(undefined, Math.max(...sizes), context),
    resume: false,
    restart: true,
    open,
  });
  if (outcome.interrupted) return exitCodes.findings;
  const { rows } = outcome.account;
  for (const line of unmetLines(outcome, lang)) await say(line);
  await say(rows === 0 ? uiText(lang, "review.nothing") : uiText(lang, "review.exported", { rows, out }));
  return bulkExitCode(outcome, undefined);
}

function sheetSettings(
  out: string,
  options: ReviewExportOptions,
  given: { readonly answer: AnswerSettings; readonly context: CliContext },
): BulkSettings {
  const { lang } = given.context;
  const asked = options.status.length === 0 ? ["needs-review"] : options.status;
  const statuses = asked.map((word) => {
    return choose(word, { option: "--status", from: statusSchema.options, lang });
  });
  const plain = { detail: "decision", form: "wide", failOn: "never", outEncoding: "utf-8", bom: true };
  const settings = bulkSettings(out, { ...options, ...plain }, given);
  choose(settings.format, { option: "--out", from: formats, lang });
  return { ...settings, form: "review", statuses };
}

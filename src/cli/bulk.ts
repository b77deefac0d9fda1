import { type RunPaths, runPaths } from "../bulk/run-files.js";
import { ruleSetOf } from "../flags/rule-set.js";
import { realTarget } from "../io/real-target.js";
import { uiText } from "../messages/ui-text.js";
import { answerSettings } from "./answer-settings.js";
import { accountLines, bulkExitCode, writeAccount } from "./bulk-account.js";
import { createBookFile } from "./bulk-book.js";
import { bulkInputs } from "./bulk-inputs.js";
import { type BulkCommandOptions, bulkSettings, chunkSizeOf, failLevel, workersOf } from "./bulk-options.js";
import { interruptibleRun } from "./bulk-run.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type NamedPath, namedPath, runTargets } from "./named-path.js";
import { saveMapping, saveSkeleton } from "./save-mapping.js";
import { usageError } from "./usage-error.js";

/** `verdex bulk <files…|folder|glob> --out FILE` */
export async function runBulkCommand(
  context: CliContext,
  words: readonly string[],
  options: BulkCommandOptions,
): Promise<ExitCode> {
  if (options.fields === true) {
    const { printFields } = await import("./bulk-fields.js");
    return await printFields(context);
  }
  const answer = await answerSettings(options, context);
  const { lang, say } = context;
  const { out: named } = options;
  if (named === undefined || named === "-") throw usageError(lang, uiText(lang, "bulk.needs-out"));
  if (options.distinct === true) {
    const { runDistinct } = await import("./bulk-distinct.js");
    return await runDistinct(context, words, { ...options, out: named, answer });
  }
  if (options.book === undefined && (options.enable ?? []).length > 0) {
    throw usageError(lang, uiText(lang, "book.enable-alone"));
  }
  if (options.resume === true && options.restart === true) {
    throw usageError(lang, uiText(lang, "bulk.resume-and-restart"), uiText(lang, "bulk.resume-or-restart"));
  }
  // a worker could not say it
  ruleSetOf(answer.taxonomy, { ...answer.rules, enable: options.enable ?? [] }, lang);
  const settings = bulkSettings(named, options, { answer, context });
  const failOn = failLevel(options.failOn, context);
  const out = await realTarget(named);
  const quarantine = await realTarget(options.quarantine ?? `${named}.quarantine.csv`);
  const paths = namedPaths(options, runPaths(out, quarantine));
  const { files, sizes, open } = await bulkInputs(
    words,
    { ...options, taxonomy: answer.taxonomy, named: paths, results: "skip" },
    context,
  );
  const bookFile = options.book === undefined ? undefined : createBookFile(options.book, files, context);
  const outcome = await interruptibleRun(context, sizes, {
    inputs: files,
    out,
    quarantine,
    settings,
    workers: workersOf(options.workers, Math.max(...sizes), context),
    ...chunkSizeOf(options.chunkSize, context),
    resume: options.resume === true,
    restart: options.restart === true,
    open,
    ...(bookFile === undefined ? undefined : { onBook: bookFile.write }),
  }).catch(async (error: unknown) => {
    await saveSkeleton(error, options.saveMapping, context);
    throw error;
  });
  if (outcome.interrupted) return exitCodes.findings;
  if (options.saveMapping !== undefined) await saveMapping(outcome.headers, options.saveMapping, context);
  for (const line of accountLines(outcome, context)) await say(line);
  await say(uiText(lang, "bulk.written", { out, quarantine: outcome.quarantined ? quarantine : undefined }));
  if (bookFile !== undefined) await say(bookFile.summary());
  if (options.account !== undefined) await writeAccount(options.account, outcome, { out, quarantine, lang });
  const code = bulkExitCode(outcome, failOn);
  return code === exitCodes.clean && bookFile?.fails(failOn) === true ? exitCodes.findings : code;
}

function namedPaths(
  { account, saveMapping, book, decisions }: BulkCommandOptions,
  paths: RunPaths,
): readonly NamedPath[] {
  const written = { written: true };
  return [
    ...runTargets(paths),
    ...namedPath("--account", account, written),
    ...namedPath("--save-mapping", saveMapping, written),
    ...namedPath("--book", book, written),
    ...namedPath("--decisions", decisions, { written: false }),
  ];
}

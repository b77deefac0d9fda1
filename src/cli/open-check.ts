import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { CheckedFile } from "../check/check-file.js";
import { checkRun } from "../check/check-run.js";
import { createFileChecker, type FileChecker } from "../check/create-file-checker.js";
import type { CheckReport } from "../check/finding.js";
import { namesFrom } from "../check/names-from.js";
import { readSuppressions } from "../check/read-suppressions.js";
import type { Config } from "../config/config-schema.js";
import { listOf } from "../config/merge-config.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { findingsSummary } from "../report/findings-page.js";
import type { CheckCommandOptions } from "./check-config.js";
import { checkExitCode, failingOf } from "./check-exit-code.js";
import type { CliContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { keepBaseline, openBaseline } from "./keep-baseline.js";
import { mendFile } from "./mend-file.js";
import { namingConfig } from "./naming-config.js";
import type { Settings } from "./open-settings.js";
import type { ReportTarget } from "./report-targets.js";
import { today } from "./today.js";
import { usageError } from "./usage-error.js";
import { writeReports } from "./write-reports.js";

/** Everything files are checked with, opened; it serves for any number of runs. */
export interface OpenedCheck {
  check(file: string): Promise<CheckedFile>;
  /** Puts the files of a run together, writes the report and tells how the run ends. */
  tell(files: readonly string[], checked: readonly CheckedFile[]): Promise<ExitCode>;
}

export interface OpenCheckOptions {
  readonly context: CliContext;
  readonly words: readonly string[];
  readonly settings: Settings;
  readonly options: CheckCommandOptions;
  readonly targets: readonly ReportTarget[];
}

/** Opens catalogues, rules and what is known or set aside. */
export const openCheck = async ({
  context,
  words,
  settings,
  options,
  targets,
}: OpenCheckOptions): Promise<OpenedCheck> => {
  const { lang, say } = context;
  const { config, files: read } = settings;
  const { asOf } = config;
  const taxonomy = await openTaxonomy(listOf(config.catalogues), lang);
  const [folder] = read.map((file) => dirname(file));
  const home = homeOf(config, folder);
  const checking = { taxonomy, lang, config, asOf, folder, home };
  const checker = await namingConfig(read, () => createFileChecker(checking));
  const suppressions = await openSuppressions(config, asOf, context);
  const baseline = await openBaseline(config, options, context);
  const failing = failingOf(checker);
  const tell = async (files: readonly string[], checked: readonly CheckedFile[]): Promise<ExitCode> => {
    const report = checkRun({ files: checked, checker: checker.usual, asOf, suppressions, baseline, home });
    const shown = options.quiet === true ? report.findings.filter(failing) : report.findings;
    const named = checked.map(({ file }) => file);
    // only one format lists them, and opening all their texts takes time
    const rules = targets.some(({ format }) => format === "sarif") ? await checker.rules() : [];
    const own = [...read, ...[config.suppressions, config.baseline].filter((file) => file !== undefined)];
    const writing = { targets, inputs: [...files, ...own], files: named, rules, fails: failing };
    await writeReports({ ...report, findings: shown }, writing, context);
    for (const { file, message } of report.unread)
      await say(uiText(lang, "error.line", { text: `${file}: ${message}` }));
    await say(findingsSummary(report, lang));
    if (report.undecided.length > 0)
      await say(uiText(lang, "check.undecided", { count: report.undecided.length }));
    refuseEmpty(report, lang);
    if (baseline) await keepBaseline(report, { kept: baseline, options, files: named, words }, context);
    return checkExitCode(report, { failing, config, options }, context);
  };
  return { check: (file) => checkOne(file, checker, options, context), tell };
};

/** Fingerprints are kept in files: they see the checked ones from there, wherever the command is run. */
const homeOf = ({ baseline, suppressions }: Config, folder = ""): string => {
  const keeper = baseline ?? suppressions;
  return keeper === undefined ? folder : dirname(resolve(keeper));
};

const openSuppressions = async (
  { suppressions: file }: Config,
  asOf: string | undefined,
  { lang }: CliContext,
) => {
  if (file === undefined) return undefined;
  const entries = await readSuppressions(file, lang);
  // whether one has lapsed is asked today, unless another day is asked for
  return { file: shownName(file), entries, on: asOf ?? today() };
};

/** One file, mended first where that was asked for. */
const checkOne = async (
  file: string,
  checker: FileChecker,
  { fix, stdinFilename }: CheckCommandOptions,
  { lang, say, streams }: CliContext,
): Promise<CheckedFile> => {
  try {
    if (file === "-") {
      const bytes = await bytesOf(streams.stdin);
      return await checker.check(stdinFilename ?? "stdin.yaml", bytes, { mendable: false });
    }
    const name = shownName(file);
    if (fix !== true) return await checker.check(name, readFileSync(file));
    const { checked, count, changed } = await mendFile(file, name, checker);
    if (count > 0) await say(uiText(lang, "check.fixed", { count, file: name }));
    if (changed) await say(uiText(lang, "check.fix-changed", { file: name }));
    return checked;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    const unread = { file, code: "INPUT_UNREADABLE", message: systemErrorText(error, lang) };
    return { file, findings: [], undecided: [], records: 0, checked: 0, edits: [], unread };
  }
};

/** Files are shown from where a person stands. */
const shownName = (file: string): string => namesFrom("")(file);

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** A run that decided nothing is no pass. What was found all the same has been told by now. */
const refuseEmpty = ({ checked, records, unread }: CheckReport, lang: CliContext["lang"]): void => {
  if (checked > 0 || unread.length > 0) return;
  if (records === 0)
    throw usageError(lang, uiText(lang, "check.no-records"), uiText(lang, "check.no-records-hint"));
  throw usageError(lang, uiText(lang, "check.no-rules"), uiText(lang, "check.no-rules-hint"));
};

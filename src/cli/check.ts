import { existsSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { severities } from "../catalogue/severity.js";
import { applyEdits } from "../check/apply-edits.js";
import {
  type Baseline,
  emptyBaseline,
  pruneBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from "../check/baseline.js";
import type { CheckedFile } from "../check/check-file.js";
import { checkRun } from "../check/check-run.js";
import { createFileChecker, type FileChecker } from "../check/create-file-checker.js";
import { expandFiles } from "../check/expand-files.js";
import type { CheckReport, Finding } from "../check/finding.js";
import { checkedEndings } from "../check/read-documents.js";
import { readSuppressions } from "../check/read-suppressions.js";
import type { Config, FailOn } from "../config/config-schema.js";
import { listOf } from "../config/merge-config.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { findingsSummary } from "../report/findings-page.js";
import { type CheckCommandOptions, checkSettings } from "./check-config.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { namingConfig } from "./naming-config.js";
import { type Settings, tellFound } from "./open-settings.js";
import { printJson } from "./print-json.js";
import { type ReportTarget, reportTargets } from "./report-targets.js";
import { usageError } from "./usage-error.js";
import { writeReports } from "./write-reports.js";

/** `verdex check <file…>`: product files and records held against catalogues and rules, with line and column. */
export async function runCheck(
  context: CliContext,
  words: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  refuseWatching(words, options, context.lang);
  const settings = await checkSettings(options, context);
  const { config } = settings;
  const { lang } = context;
  refuseNoBaseline(config, options, lang);
  const targets = targetsOf(config, options, lang);
  // beside what machines read nothing is said that is no fault
  if (targets.some(({ format }) => format === "stylish")) await tellFound(settings, context);
  if (options.printConfig === true) {
    await printJson(context, config);
    return exitCodes.clean;
  }
  if (options.watch === true) {
    const { watchCheck } = await import("./watch-check.js");
    const list = () => filesOf(words, { config, targets, lang });
    const open = async () => {
      const now = await checkSettings(options, context);
      return openCheck({ context, settings: now, options, targets: targetsOf(now.config, options, lang) });
    };
    return watchCheck({ context, words, options, list, open });
  }
  const files = await filesOf(words, { config, targets, lang });
  const { check, tell } = await openCheck({ context, settings, options, targets });
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await check(file));
  return tell(files, checked);
}

/** Everything files are checked with, opened; it serves for any number of runs. */
export interface OpenedCheck {
  check(file: string): Promise<CheckedFile>;
  /** Puts the files of a run together, writes the report and tells how the run ends. */
  tell(files: readonly string[], checked: readonly CheckedFile[]): Promise<ExitCode>;
}

interface Sought extends Pick<CliContext, "lang"> {
  readonly config: Config;
  readonly targets: readonly ReportTarget[];
}

/**
 * What is known or set aside stands in files of its own, which are no products wherever they lie; nor is the report
 * of the run before, unless it is named.
 */
const filesOf = async (
  words: readonly string[],
  { config: { baseline, suppressions }, targets, lang }: Sought,
): Promise<readonly string[]> => {
  const reports = targets
    .map(({ file }) => file)
    .filter((file) => file !== undefined && !words.includes(file));
  const own = [baseline, suppressions, ...reports].flatMap((file) =>
    file === undefined ? [] : resolve(file),
  );
  const files = (await expandFiles(words)).filter((file) => !own.includes(resolve(file)));
  if (files.length > 0) return files;
  const hint = uiText(lang, "check.no-files-hint", { endings: checkedEndings.join(", ") });
  throw usageError(lang, uiText(lang, "check.no-files"), hint);
};

interface Opening {
  readonly context: CliContext;
  readonly settings: Settings;
  readonly options: CheckCommandOptions;
  readonly targets: readonly ReportTarget[];
}

const targetsOf = ({ formats }: Config, { out }: CheckCommandOptions, lang: CliContext["lang"]) => {
  const asked = listOf(formats);
  return reportTargets(asked.length === 0 ? ["stylish"] : asked, { lang, out });
};

const openCheck = async ({ context, settings, options, targets }: Opening): Promise<OpenedCheck> => {
  const { lang, say } = context;
  const { config, files: read } = settings;
  const { asOf } = config;
  const taxonomy = await openTaxonomy(listOf(config.catalogues), lang);
  const checker = await namingConfig(read, () => createFileChecker({ taxonomy, lang, config, asOf }));
  const suppressions = await suppressionsOf(config, asOf, context);
  const baseline = await baselineOf(config, options, context);
  const failing = failingOf(checker);
  const tell = async (files: readonly string[], checked: readonly CheckedFile[]): Promise<ExitCode> => {
    const report = checkRun({ files: checked, checker: checker.usual, asOf, suppressions, baseline });
    const shown = options.quiet === true ? report.findings.filter(failing) : report.findings;
    const named = checked.map(({ file }) => file);
    // only one format lists them, and opening all their texts takes time
    const rules = targets.some(({ format }) => format === "sarif") ? await checker.rules() : [];
    const writing = { targets, inputs: files, files: named, rules, fails: failing };
    await writeReports({ ...report, findings: shown }, writing, context);
    for (const { file, message } of report.unread)
      await say(uiText(lang, "error.line", { text: `${file}: ${message}` }));
    await say(findingsSummary(report, lang));
    if (report.undecided.length > 0)
      await say(uiText(lang, "check.undecided", { count: report.undecided.length }));
    refuseEmpty(report, lang);
    await keepBaseline(report, config, options, named);
    return codeOf(report, failing, config, options, context);
  };
  return { check: (file) => checkOne(file, checker, options, context), tell };
};

/** A run that decided nothing is no pass. What was found all the same has been told by now. */
const refuseEmpty = ({ checked, records, unread }: CheckReport, lang: CliContext["lang"]): void => {
  if (checked > 0 || unread.length > 0) return;
  if (records === 0)
    throw usageError(lang, uiText(lang, "check.no-records"), uiText(lang, "check.no-records-hint"));
  throw usageError(lang, uiText(lang, "check.no-rules"), uiText(lang, "check.no-rules-hint"));
};

/** What rewrites files or ends by itself has no place beside --watch. */
const refuseWatching = (
  words: readonly string[],
  { watch, fix, updateBaseline: update, pruneBaseline: prune, printConfig }: CheckCommandOptions,
  lang: CliContext["lang"],
): void => {
  if (watch !== true) return;
  const others = [
    words.includes("-") && "-",
    fix && "--fix",
    update && "--update-baseline",
    prune && "--prune-baseline",
    printConfig && "--print-config",
  ];
  const other = others.find((word) => typeof word === "string");
  if (other !== undefined) throw usageError(lang, uiText(lang, "usage.watch-with", { other }));
};

/** One file, mended first where that was asked for. */
const checkOne = async (
  file: string,
  checker: FileChecker,
  { fix, stdinFilename }: CheckCommandOptions,
  { lang, say, streams }: CliContext,
): Promise<CheckedFile> => {
  try {
    if (file === "-") return await checker.check(stdinFilename ?? "stdin.yaml", await bytesOf(streams.stdin));
    const name = nameOf(file);
    let checked = await checker.check(name, readFileSync(file));
    if (fix !== true) return checked;
    let count = 0;
    // what is mended may show what else is wrong: codes are looked up in the edition once it has its name
    for (let pass = 0; pass < MOST_PASSES && checked.edits.length > 0; pass++) {
      count += checked.edits.length;
      await mend(file, checked.edits);
      checked = await checker.check(name, readFileSync(file));
    }
    if (count > 0) await say(uiText(lang, "check.fixed", { count, file: name }));
    return checked;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    const unread = { file, code: "INPUT_UNREADABLE", message: systemErrorText(error, lang) };
    return { file, findings: [], undecided: [], records: 0, checked: 0, edits: [], unread };
  }
};

const MOST_PASSES = 5;

/** Under a temporary name first, so that nobody reads half a file. */
const mend = async (file: string, edits: CheckedFile["edits"]): Promise<void> => {
  const text = readFileSync(file, "utf8");
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  await writeFile(`${file}.tmp`, bom + applyEdits(text.slice(bom.length), edits));
  await rename(`${file}.tmp`, file);
};

/** Names do not depend on where the project lies. */
const nameOf = (file: string): string => relative(process.cwd(), resolve(file)).replaceAll("\\", "/");

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const suppressionsOf = async ({ suppressions }: Config, asOf: string | undefined, { lang }: CliContext) => {
  if (suppressions === undefined) return undefined;
  const entries = await readSuppressions(suppressions, lang);
  // whether one has lapsed is asked today, unless another day is asked for
  return { file: nameOf(suppressions), entries, on: asOf ?? new Date().toISOString().slice(0, 10) };
};

const baselineOf = async (
  { baseline }: Config,
  { updateBaseline: update }: CheckCommandOptions,
  { lang }: CliContext,
): Promise<Baseline | undefined> => {
  if (baseline === undefined) return undefined;
  // the first update makes the file
  return readBaseline(baseline, lang).catch((error) => {
    if (update === true) return emptyBaseline;
    throw error;
  });
};

const keepBaseline = async (
  { findings, unread }: CheckReport,
  { baseline: file }: Config,
  { updateBaseline: update, pruneBaseline: prune }: CheckCommandOptions,
  named: readonly string[],
): Promise<void> => {
  if (file === undefined || !(update === true || prune === true)) return;
  const before = await readBaseline(file, "en").catch(() => emptyBaseline);
  // nothing is known of a file that was not read
  const notRead = new Set(unread.map(({ file: name }) => name));
  const read = named.filter((name) => !notRead.has(name));
  const gone = Object.keys(before.files).filter((name) => !existsSync(name));
  await writeBaseline(
    file,
    update === true
      ? updateBaseline(before, findings, read)
      : pruneBaseline(before, findings, [...read, ...gone]),
  );
};

/** Without a file there is nothing to keep, which must not pass for done. */
const refuseNoBaseline = (
  { baseline }: Config,
  { updateBaseline: update, pruneBaseline: prune }: CheckCommandOptions,
  lang: CliContext["lang"],
): void => {
  const other = [update && "--update-baseline", prune && "--prune-baseline"].find(Boolean);
  if (baseline === undefined && typeof other === "string")
    throw usageError(lang, uiText(lang, "usage.no-baseline", { other }));
};

/** Whether a finding fails the run; the level may differ from file to file. */
const failingOf =
  (checker: FileChecker) =>
  ({ file, severity, setAside }: Finding): boolean =>
    setAside === undefined && isAtLeast(severity, checker.settings(file).failOn);

const isAtLeast = (severity: Finding["severity"], failOn: FailOn): boolean =>
  failOn !== "none" && severities.indexOf(severity) <= severities.indexOf(failOn);

const codeOf = async (
  report: CheckReport,
  failing: (finding: Finding) => boolean,
  { maxWarnings }: Config,
  { strict }: CheckCommandOptions,
  { lang, say }: CliContext,
): Promise<ExitCode> => {
  if (report.unread.length > 0) return exitCodes.input;
  if (report.findings.some(failing)) return exitCodes.findings;
  if (strict === true && report.findings.some(({ rule }) => rule.startsWith("suppression-")))
    return exitCodes.findings;
  const warnings = report.findings.filter(({ setAside }) => setAside === undefined).length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return exitCodes.clean;
  await say(uiText(lang, "check.too-many", { count: warnings, most: maxWarnings }));
  return exitCodes.findings;
};

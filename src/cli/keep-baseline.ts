import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import {
  type Baseline,
  emptyBaseline,
  pruneBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from "../check/baseline.js";
import type { CheckReport } from "../check/finding.js";
import { namesFrom } from "../check/names-from.js";
import type { Config } from "../config/config-schema.js";
import { shownPath } from "../config/shown-path.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import type { CheckCommandOptions } from "./check-config.js";
import type { CliContext } from "./context.js";
import { usageError } from "./usage-error.js";
import { productPaths } from "./watched-paths.js";

/** A baseline and where it is kept. */
export interface KeptBaseline {
  readonly file: string;
  readonly known: Baseline;
}

/**
 * The baseline a run is held against. The first update makes the file; whatever stands there and is no baseline is
 * told with its place, and never written over.
 */
export const openBaseline = async (
  { baseline: file }: Config,
  { updateBaseline: update }: CheckCommandOptions,
  { lang }: CliContext,
): Promise<KeptBaseline | undefined> => {
  if (file === undefined) return undefined;
  const first = update === true && (await isMissing(file));
  return { file, known: first ? emptyBaseline : await readBaseline(file, lang) };
};

/** A file that may not be read is there all the same. */
const isMissing = (file: string): Promise<boolean> =>
  stat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === "ENOENT",
  );

export interface KeepBaselineOptions {
  readonly kept: KeptBaseline;
  readonly options: CheckCommandOptions;
  /** Files that were checked, and the words that named them. */
  readonly files: readonly string[];
  readonly words: readonly string[];
}

/** Writes what is known after this run, where that was asked for. */
export const keepBaseline = async (
  { findings, unread }: CheckReport,
  { kept: { file, known }, options, files, words }: KeepBaselineOptions,
  { lang, say }: CliContext,
): Promise<void> => {
  const { updateBaseline: update, pruneBaseline: prune } = options;
  if (!(update === true || prune === true)) return;
  const folder = dirname(resolve(file));
  const named = namesFrom(folder);
  // nothing is known of a file that was not read
  const notRead = new Set(unread.map(({ file: name }) => named(name)));
  const read = files.map(named).filter((name) => !notRead.has(name));
  const found = findings.map((finding) => ({ ...finding, file: named(finding.file) }));
  const gone = Object.keys(known.files).filter((name) => isGone(resolve(folder, name), words));
  const now =
    update === true ? updateBaseline(known, found, read) : pruneBaseline(known, found, [...read, ...gone]);
  await writeBaseline(file, now).catch((error) => {
    throw usageError(lang, `--baseline ${file}: ${systemErrorText(error, lang)}`);
  });
  const count = Object.values(now.files).reduce((sum, entries) => sum + Object.keys(entries).length, 0);
  await say(uiText(lang, "check.baseline-kept", { count, file: shownPath(file) }));
};

/** A file that is no longer where this run looked for files. */
const isGone = (file: string, words: readonly string[]): boolean =>
  !existsSync(file) &&
  productPaths(words).some((place) => file === place || file.startsWith(`${place}${sep}`));

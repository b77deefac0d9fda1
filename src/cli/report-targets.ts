import { resolve } from "node:path";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { type ReportFormat, reportFormats } from "../report/findings/report-writer.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { usageError } from "./usage-error.js";

/** A format and where it goes. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** Nothing for standard output. */
  readonly file: string | undefined;
}

export interface ReportTargetOptions extends Pick<CliContext, "lang"> {
  /** Where a format goes that names no file. */
  readonly out?: string | undefined;
}

/** What `--format FORMAT` and `--format FORMAT=FILE` ask for; no two go to the same place. */
export const reportTargets = (
  words: readonly string[],
  { out, lang }: ReportTargetOptions,
): readonly ReportTarget[] => {
  const asked = words.map((word) => readWord(word, lang));
  if (out !== undefined && asked.every(({ file }) => file !== undefined)) {
    throw usageError(lang, uiText(lang, "usage.report-out", { file: out }));
  }
  const targets = asked.map(({ format, file = out }) => ({ format, file: file === "-" ? undefined : file }));
  for (const target of targets) {
    const same = targets.filter((other) => placeOf(other) === placeOf(target));
    if (same.length === 1) continue;
    const formats = same.map(({ format }) => format).join(lang === "zh" ? "、" : ", ");
    const file = target.file ?? uiText(lang, "usage.report-stdout");
    const hint = uiText(lang, "usage.report-same-hint");
    throw usageError(lang, uiText(lang, "usage.report-same", { formats, file }), hint);
  }
  return targets;
};

const readWord = (word: string, lang: CliContext["lang"]): { format: ReportFormat; file?: string } => {
  const at = word.indexOf("=");
  const name = at === -1 ? word : word.slice(0, at);
  const format = choose(name, { option: "--format", from: reportFormats, lang });
  if (at === -1) return { format };
  const file = word.slice(at + 1);
  if (file === "") throw usageError(lang, uiText(lang, "usage.report-file", { found: showText(word) }));
  return { format, file };
};

const placeOf = ({ file }: ReportTarget): string => (file === undefined ? "" : resolve(file));

import { resolve } from "node:path";
import { expandFiles, realOf } from "../check/expand-files.js";
import { isOwnFile } from "../check/own-files.js";
import { checkedEndings } from "../check/read-documents.js";
import type { Config } from "../config/config-schema.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import type { ReportTarget } from "./report-targets.js";
import { usageError } from "./usage-error.js";

export interface Sought extends Pick<CliContext, "lang"> {
  readonly config: Config;
  readonly targets: readonly ReportTarget[];
}

export interface FoundFiles {
  readonly files: readonly string[];
  /** Files of the tool itself that were named all the same. */
  readonly own: readonly string[];
}

/**
 * Configurations, and what is known or set aside, are no products wherever they lie; nor is the report of the run
 * before, unless it is named. Hooks name every file that changes: of those nothing is left to check, and nothing
 * is wrong.
 */
export const filesToCheck = async (
  words: readonly string[],
  { config: { baseline, suppressions }, targets, lang }: Sought,
): Promise<FoundFiles> => {
  const reports = targets.map(({ file }) => file).filter((file) => file !== undefined);
  const kept = new Set([baseline, suppressions].flatMap((file) => (file === undefined ? [] : placeOf(file))));
  const written = new Set(reports.filter((file) => !words.includes(file)).map(placeOf));
  const isOwn = (file: string): boolean => isOwnFile(file) || kept.has(placeOf(file));
  const found = await expandFiles(words);
  const files = found.filter((file) => !isOwn(file) && !written.has(placeOf(file)));
  const own = words.filter((word) => found.includes(word) && isOwn(word));
  if (files.length > 0 || (words.length > 0 && own.length === words.length)) return { files, own };
  const hint = uiText(lang, "check.no-files-hint", { endings: checkedEndings.join(", ") });
  throw usageError(lang, uiText(lang, "check.no-files"), hint);
};

const placeOf = (file: string): string => realOf(resolve(file));

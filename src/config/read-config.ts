import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { parseDocument } from "../catalogue/parse-document.js";
import type { Language } from "../catalogue/problem.js";
import { uiText } from "../messages/ui-text.js";
import { configError, configUnreadable } from "./config-error.js";
import { type Config, configSchema, type RuleSettings } from "./config-schema.js";
import { importConfig } from "./import-config.js";
import { listOf, mergeConfig } from "./merge-config.js";
import { shownPath } from "./shown-path.js";

/** A configuration with what it extends, its paths made absolute. */
export interface LoadedConfig {
  readonly config: Config;
  /** The file itself and every file it extends. */
  readonly files: readonly string[];
  /** Patterns of `overrides` are relative to it. */
  readonly folder: string;
}

/**
 * Reads a configuration and those it extends.
 *
 * @throws VerdexError `CONFIG_INVALID` with file, line and column.
 */
export const readConfig = async (file: string, lang: Language): Promise<LoadedConfig> => {
  const files: string[] = [];
  const read = async (at: string, from: readonly string[]): Promise<Config> => {
    if (from.includes(at)) {
      const chain = [...from.slice(from.indexOf(at)), at].map(shownPath).join(" → ");
      throw configUnreadable(shownPath(at), uiText(lang, "config.circle", { chain }), lang);
    }
    files.push(at);
    const own = absolute(await parseConfig(at, lang), dirname(at), dirname(file));
    let base: Config = {};
    for (const parent of listOf(own.extends)) {
      base = mergeConfig(base, await read(resolve(dirname(at), parent), [...from, at]));
    }
    return mergeConfig(base, own);
  };
  return { config: await read(resolve(file), []), files, folder: dirname(resolve(file)) };
};

const parseConfig = async (file: string, lang: Language): Promise<Config> => {
  if (/\.(?:mjs|js|ts)$/.test(file)) return importConfig(file, lang);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw configUnreadable(file, error, lang);
  }
  const parsed = parseDocument({ text, file: shownPath(file), schema: configSchema });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  return parsed.value;
};

/** Paths mean what they say in the file they stand in, also where another file extends it. */
const absolute = (config: Config, folder: string, top: string): Config => {
  const path = (word: string) => (isAbsolute(word) ? word : join(folder, word));
  const paths = (words: string | string[]) => listOf(words).map(path);
  // FORMAT, or FORMAT=FILE
  const report = (format: string) =>
    format.replace(/^([^=]*=)(.+)$/, (_all, name: string, file: string) =>
      file === "-" ? format : `${name}${path(file)}`,
    );
  const rules = <T extends { rules?: RuleSettings | undefined }>(part: T): T =>
    part.rules?.own === undefined ? part : { ...part, rules: { ...part.rules, own: paths(part.rules.own) } };
  // patterns of a file further up are about the files below it
  const below = relative(top, folder).replaceAll("\\", "/");
  const pattern = (word: string) => (below === "" || below.startsWith("..") ? word : `${below}/${word}`);
  return rules({
    ...config,
    ...(config.catalogues && { catalogues: paths(config.catalogues) }),
    ...(config.suppressions && { suppressions: path(config.suppressions) }),
    ...(config.baseline && { baseline: path(config.baseline) }),
    ...(config.formats && { formats: listOf(config.formats).map(report) }),
    ...(config.overrides && {
      overrides: config.overrides.map((part) => rules({ ...part, files: listOf(part.files).map(pattern) })),
    }),
  });
};

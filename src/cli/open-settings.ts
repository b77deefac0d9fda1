import { resolve } from "node:path";
import type { Config } from "../config/config-schema.js";
import { findConfig } from "../config/find-config.js";
import { listOf } from "../config/merge-config.js";
import { shownPath } from "../config/shown-path.js";
import { uiText } from "../messages/ui-text.js";
import { checkDate } from "../record/check-date.js";
import type { CliContext } from "./context.js";

/** Options of commands that follow a configuration, as commander hands them over. */
export interface SettingsOptions {
  /** A file, or `false` for none. */
  readonly config?: string | boolean;
  readonly catalogue?: readonly string[];
  readonly asOf?: string;
  readonly unattributed?: boolean;
}

/** What a command follows. */
export interface Settings {
  /** The file, with what the command line says on top. */
  readonly config: Config;
  /** The file itself and every file it extends; empty where there is none. */
  readonly files: readonly string[];
  /** It was looked for and not named. */
  readonly found: boolean;
}

/**
 * Reads the configuration that is named, else the nearest one upward. From here on texts are in its language, where
 * the command line asks for none.
 *
 * @throws VerdexError `CONFIG_INVALID` with file, line and column.
 */
export const openSettings = async (options: SettingsOptions, context: CliContext): Promise<Settings> => {
  const file = await configFile(options);
  const { config, files } = await readFrom(file, context);
  if (config.lang !== undefined) context.speak(config.lang);
  const asOf = checkDate(options.asOf, "--as-of", context.lang);
  return {
    config: {
      ...config,
      ...(asOf === undefined ? {} : { asOf }),
      ...(options.unattributed === true ? { unattributed: true } : {}),
      catalogues: together(listOf(config.catalogues), options.catalogue ?? []),
    },
    files,
    found: file !== undefined && typeof options.config !== "string",
  };
};

/** A line on a configuration nobody named: what it changes must not surprise. */
export const tellFound = async ({ files, found }: Settings, { lang, say }: CliContext): Promise<void> => {
  if (found) await say(uiText(lang, "config.found", { file: shownPath(files[0] ?? "") }));
};

/** A folder the file and the command line both name is meant once. */
const together = (configured: readonly string[], asked: readonly string[]): string[] => {
  const there = new Set(configured.map((folder) => resolve(folder)));
  return [...configured, ...asked.filter((folder) => !there.has(resolve(folder)))];
};

const configFile = async ({ config }: SettingsOptions): Promise<string | undefined> =>
  typeof config === "string" ? config : config === false ? undefined : findConfig(process.cwd());

// loaded when there is one: most runs have none
const readFrom = async (
  file: string | undefined,
  { lang }: CliContext,
): Promise<Pick<Settings, "config" | "files">> => {
  if (file === undefined) return { config: {}, files: [] };
  const { readConfig } = await import("../config/read-config.js");
  return readConfig(file, lang);
};

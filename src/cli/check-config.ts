import { severities } from "../catalogue/severity.js";
import type { Config } from "../config/config-schema.js";
import { uiText } from "../messages/ui-text.js";
import { choose } from "./choose.js";
import type { CatalogueOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { openSettings, type Settings } from "./open-settings.js";
import { usageError } from "./usage-error.js";

export interface CheckCommandOptions extends CatalogueOptions {
  /** Each FORMAT, or FORMAT=FILE. */
  readonly format: readonly string[];
  readonly out?: string;
  /** A file, or `false` for none. */
  readonly config?: string | boolean;
  readonly printConfig?: boolean;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly suppressions?: string;
  readonly strict?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly watch?: boolean;
}

/** The settings in force: the file, with what the command line says on top. */
export const checkSettings = async (options: CheckCommandOptions, context: CliContext): Promise<Settings> => {
  const settings = await openSettings(options, context);
  return { ...settings, config: checkConfig(settings.config, options, context) };
};

const checkConfig = (config: Config, options: CheckCommandOptions, { lang }: CliContext): Config => {
  const levels = [...severities, "none"] as const;
  return {
    ...config,
    ...(options.failOn === undefined
      ? {}
      : { failOn: choose(options.failOn, { option: "--fail-on", from: levels, lang }) }),
    ...(options.maxWarnings === undefined ? {} : { maxWarnings: countOf(options.maxWarnings, lang) }),
    ...(options.format.length === 0 ? {} : { formats: [...options.format] }),
    ...(options.suppressions === undefined ? {} : { suppressions: options.suppressions }),
    ...(options.baseline === undefined ? {} : { baseline: options.baseline }),
  };
};

const countOf = (word: string, lang: CliContext["lang"]): number => {
  if (/^\d+$/.test(word)) return Number(word);
  throw usageError(
    lang,
    uiText(lang, "usage.bad-value", { option: "--max-warnings", found: word, expected: "0, 1, 2 …" }),
  );
};

import { extname, resolve } from "node:path";
import picomatch from "picomatch";
import { checkedEndings } from "../check/read-documents.js";
import { configNames } from "../config/find-config.js";
import { listOf } from "../config/merge-config.js";
import { type CheckCommandOptions, checkSettings } from "./check-config.js";
import type { CliContext } from "./context.js";

/** Where the files lie that words of a command line name. */
export const productPaths = (words: readonly string[]): readonly string[] =>
  words.map((word) => resolve(baseOf(word)));

/** Whether a file that lies where words point to is one that is checked: by its ending, or because it is named. */
export const productTest = (words: readonly string[]): ((path: string) => boolean) => {
  const endings = new Set<string>(checkedEndings);
  const named = picomatch(
    words.map((word) => resolve(word).replaceAll("\\", "/")),
    { dot: true },
  );
  return (path) => endings.has(extname(path).slice(1).toLowerCase()) || named(path.replaceAll("\\", "/"));
};

/** Everything else the answers rest on: configurations, what is set aside, rules and catalogues. */
export const settingsPaths = async (
  options: CheckCommandOptions,
  context: CliContext,
): Promise<readonly string[]> => {
  const { config, files: read } = await checkSettings(options, context);
  // one that is written later takes the place of the one further up
  const looked = options.config === undefined || options.config === true ? configNames : [];
  const rules = [config.rules, ...(config.overrides ?? []).map((part) => part.rules)];
  const set = [config.suppressions, config.baseline].filter((path) => path !== undefined);
  const own = rules.flatMap((part) => listOf(part?.own)).map(baseOf);
  return [...read, ...looked, ...set, ...own, ...listOf(config.catalogues)].map((path) => resolve(path));
};

const baseOf = (word: string): string => picomatch.scan(word.replaceAll("\\", "/")).base || ".";

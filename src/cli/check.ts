import type { CheckedFile } from "../check/check-file.js";
import type { Config } from "../config/config-schema.js";
import { listOf } from "../config/merge-config.js";
import { uiText } from "../messages/ui-text.js";
import { type CheckCommandOptions, checkSettings } from "./check-config.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { filesToCheck } from "./files-to-check.js";
import { openCheck } from "./open-check.js";
import { tellFound } from "./open-settings.js";
import { printJson } from "./print-json.js";
import { reportTargets } from "./report-targets.js";
import { usageError } from "./usage-error.js";

/** `verdex check <file…>`: product files and records held against catalogues and rules, with line and column. */
export async function runCheck(
  context: CliContext,
  words: readonly string[],
  options: CheckCommandOptions,
): Promise<ExitCode> {
  refuseWatching(words, options, context.lang);
  if (options.fix === true && words.includes("-"))
    throw usageError(context.lang, uiText(context.lang, "usage.fix-stdin"));
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
    let now = { config, targets };
    const open = async () => {
      const again = await checkSettings(options, context);
      now = { config: again.config, targets: targetsOf(again.config, options, lang) };
      return openCheck({ context, words, settings: again, options, targets: now.targets });
    };
    const list = async () => (await filesToCheck(words, { ...now, lang })).files;
    const written = () => now.targets.flatMap(({ file }) => file ?? []);
    return watchCheck({ context, words, options, written, list, open });
  }
  const { files, own } = await filesToCheck(words, { config, targets, lang });
  const { check, tell } = await openCheck({ context, words, settings, options, targets });
  for (const file of own) await context.say(uiText(lang, "check.own-file", { file }));
  if (files.length === 0) return exitCodes.clean;
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await check(file));
  return tell(files, checked);
}

const targetsOf = ({ formats }: Config, { out }: CheckCommandOptions, lang: CliContext["lang"]) => {
  const asked = listOf(formats);
  return reportTargets(asked.length === 0 ? ["stylish"] : asked, { lang, out });
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

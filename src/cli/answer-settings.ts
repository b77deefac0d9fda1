import type { Taxonomy } from "../catalogue/taxonomy.js";
import { listOf } from "../config/merge-config.js";
import { shownPath } from "../config/shown-path.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import { openRules } from "./open-rules.js";
import { openSettings, type SettingsOptions, tellFound } from "./open-settings.js";

/** What records are answered by: a configuration with the command line on top, opened. */
export interface AnswerSettings {
  readonly taxonomy: Taxonomy;
  readonly catalogues: readonly string[];
  readonly unattributed: boolean;
  readonly asOf: string | undefined;
  readonly rules: RulesOptions;
}

/** Opens what a command answers records by. The language of the context may change with it. */
export const answerSettings = async (
  options: SettingsOptions,
  context: CliContext,
): Promise<AnswerSettings> => {
  const settings = await openSettings(options, context);
  const { config, files } = settings;
  const { lang, say } = context;
  await tellFound(settings, context);
  // patterns of overrides are about product files
  if ((config.overrides ?? []).length > 0)
    await say(uiText(lang, "config.overrides", { file: shownPath(files[0] ?? "") }));
  const catalogues = listOf(config.catalogues);
  const taxonomy = await openTaxonomy(catalogues, lang);
  const { rules } = await openRules(settings, taxonomy, context);
  return { taxonomy, catalogues, unattributed: config.unattributed === true, asOf: config.asOf, rules };
};

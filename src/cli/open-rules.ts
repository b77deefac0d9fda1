import type { Taxonomy } from "../catalogue/taxonomy.js";
import { listOf } from "../config/merge-config.js";
import { rulesOptionsOf } from "../config/rules-options-of.js";
import { ruleSetOf } from "../flags/rule-set.js";
import type { RulesOptions } from "../flags/rules-options.js";
import type { OwnRuleFile } from "../io/read-own-rules.js";
import type { CliContext } from "./context.js";
import { namingConfig } from "./naming-config.js";
import type { Settings } from "./open-settings.js";

export interface OpenedRules {
  readonly rules: RulesOptions;
  readonly own: readonly OwnRuleFile[];
}

/**
 * The rules a configuration asks for. What it names wrongly is said before the first record is read.
 *
 * @throws VerdexError `UNKNOWN_RULE`, `RULE_INVALID` or `CONFIG_INVALID`.
 */
export const openRules = async (
  { config, files }: Pick<Settings, "config" | "files">,
  taxonomy: Taxonomy,
  { lang }: CliContext,
): Promise<OpenedRules> => {
  const patterns = listOf(config.rules?.own);
  const own = patterns.length === 0 ? [] : await readOwn(patterns, lang);
  const rules = rulesOptionsOf(config.rules, own);
  await namingConfig(files, () => ruleSetOf(taxonomy, rules, lang));
  return { rules, own };
};

const readOwn = async (patterns: readonly string[], lang: CliContext["lang"]) => {
  const { ownRuleFiles } = await import("../io/own-rule-files.js");
  const { readOwnRules } = await import("../io/read-own-rules.js");
  return readOwnRules(await ownRuleFiles(patterns, lang), lang);
};

import type { Rule } from "../catalogue/rule-schema.js";
import { shownPath } from "../config/shown-path.js";
import { ruleSetOf } from "../flags/rule-set.js";
import { ruleHeadsOf, ruleOf } from "../flags/rules-of.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { RuleChange } from "../report/rule-list.js";
import type { CliContext } from "./context.js";
import { openRules } from "./open-rules.js";
import { openSettings, type SettingsOptions, tellFound } from "./open-settings.js";

/** A rule with what the configuration makes of it. */
export interface KnownRule {
  readonly rule: Rule;
  /** The file of an own rule. */
  readonly file: string | null;
  readonly runs: boolean;
  readonly changes: readonly RuleChange[];
  /** By rule (`rule`) and finding (`rule/finding`). */
  readonly severities: NonNullable<RulesOptions["severities"]>;
  readonly parameters: NonNullable<RulesOptions["parameters"]>[string];
}

/** All rules, bundled and own, with the configuration they run under. */
export const knownRules = async (
  options: Pick<SettingsOptions, "config">,
  context: CliContext,
): Promise<{ readonly rules: readonly KnownRule[]; readonly configured: boolean }> => {
  const settings = await openSettings(options, context);
  await tellFound(settings, context);
  const taxonomy = await openTaxonomy([], context.lang);
  const { rules, own } = await openRules(settings, taxonomy, context);
  const active = new Set(ruleSetOf(taxonomy, rules, context.lang).map(({ head }) => head.id));
  const bundled = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);
  const known = (rule: Rule, file: string | null): KnownRule => {
    const runs = active.has(rule.id);
    const severities = severitiesOf(rule, rules);
    const parameters = rules.parameters?.[rule.id] ?? {};
    const changes = {
      enabled: runs && !rule.verified,
      disabled: !runs && rule.verified,
      severity: Object.keys(severities).length > 0,
      parameters: Object.keys(parameters).length > 0,
    };
    return { rule, file, runs, changes: names.filter((name) => changes[name]), severities, parameters };
  };
  return {
    configured: settings.files.length > 0,
    rules: [
      ...bundled.map((rule) => known(rule, null)),
      ...own.map(({ rule, file }) => known(rule, shownPath(file))),
    ],
  };
};

const names = ["enabled", "disabled", "severity", "parameters"] as const satisfies readonly RuleChange[];

const severitiesOf = ({ id }: Rule, { severities = {} }: RulesOptions): KnownRule["severities"] =>
  Object.fromEntries(Object.entries(severities).filter(([key]) => key === id || key.startsWith(`${id}/`)));

import type { DefinedRule } from "../flags/defined-rule.js";
import type { RulesOptions } from "../flags/rules-options.js";
import type { RuleSettings } from "./config-schema.js";

type Possible = { readonly [Name in keyof RulesOptions]: RulesOptions[Name] | undefined };

/** Rules as a configuration sets them, with those its files of own rules hold. */
export const rulesOptionsOf = (
  { own: _files, ...settings }: RuleSettings = {},
  own: readonly DefinedRule[],
): RulesOptions => {
  const options: Possible = { ...settings, ...(own.length === 0 ? {} : { own }) };
  // what was left out is absent, not undefined
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as RulesOptions;
};

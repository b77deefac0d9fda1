import type { OwnRule } from "../catalogue/own-rule-schema.js";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { openOwnRule } from "./open-own-rule.js";
import type { RulesOptions } from "./rules-options.js";

/** Which rules run and how, as plain data: for another thread, and for telling two runs apart. */
export interface PlainRules extends Omit<RulesOptions, "own"> {
  readonly own?: readonly OwnRule[];
}

/** @throws VerdexError `RULE_INVALID` for an own rule that is a function. */
export const plainRules = ({ own, ...rest }: RulesOptions, lang: Lang): PlainRules => {
  if (own === undefined || own.length === 0) return rest;
  const declared = own.map(({ rule, declared: data }) => {
    if (data !== undefined) return data;
    const detail = message(lang, "rule.check-in-thread");
    throw new VerdexError("RULE_INVALID", message(lang, "RULE_INVALID", { found: rule.id, detail }));
  });
  return { ...rest, own: declared };
};

/** Rules that were plain data, ready to run. */
export const openRules = ({ own, ...rest }: PlainRules): RulesOptions =>
  own === undefined ? rest : { ...rest, own: own.map((rule) => openOwnRule(rule)) };

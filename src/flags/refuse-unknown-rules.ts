import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { Candidate } from "./rule-set.js";
import type { RulesOptions } from "./rules-options.js";

/**
 * @throws VerdexError `UNKNOWN_RULE` for an id, group, finding or parameter that is not there, `RULE_INVALID` for a
 * parameter of another type and for an own rule under a name that is taken.
 */
export const refuseUnknownRules = (all: readonly Candidate[], options: RulesOptions, lang: Lang): void => {
  const refuse = (found: string, known: Iterable<string>, path: string): never => {
    const suggestion = didYouMean(found, known);
    throw new VerdexError("UNKNOWN_RULE", message(lang, "UNKNOWN_RULE", { found, suggestion }), { path });
  };
  const invalid = (found: string, detail: string, parameter?: string): never => {
    const path = parameter && `parameters.${parameter}`;
    const text = message(lang, "RULE_INVALID", { found, path, detail });
    throw new VerdexError(
      "RULE_INVALID",
      text,
      parameter ? { path: `parameters.${found}.${parameter}` } : {},
    );
  };
  const ids = new Set<string>();
  for (const { head } of all) {
    if (ids.has(head.id)) invalid(head.id, message(lang, "rule.name-taken"));
    ids.add(head.id);
  }
  const groups = new Set(all.map(({ head }) => head.group));
  const { enable = [], disable = [], severities = {}, parameters = {} } = options;
  for (const group of options.groups ?? []) if (!groups.has(group)) refuse(group, groups, `groups.${group}`);
  for (const [section, asked] of Object.entries({ enable, disable, parameters: Object.keys(parameters) }))
    for (const id of asked) if (!ids.has(id)) refuse(id, ids, `${section}.${id}`);
  for (const key of Object.keys(severities)) {
    const [id = "", finding] = key.split("/");
    const candidate = all.find(({ head }) => head.id === id);
    if (!candidate) refuse(id, ids, `severities.${key}`);
    else if (finding !== undefined) {
      const names = Object.keys(candidate.open().findings);
      if (!names.includes(finding)) refuse(finding, names, `severities.${key}`);
    }
  }
  for (const [id, values] of Object.entries(parameters)) {
    const known = all.find(({ head }) => head.id === id)?.open().parameters ?? [];
    for (const [name, value] of Object.entries(values)) {
      const parameter = known.find((one) => one.name === name);
      const names = known.map((one) => one.name);
      if (!parameter) refuse(name, names, `parameters.${id}.${name}`);
      // a check would stumble over it at the first record that asks for it
      else if (parameter.values.every((one) => typeOf(one.value) !== typeOf(value))) {
        const expected = typeOf(parameter.values[0]?.value);
        const detail = message(lang, "rule.parameter-type", { found: typeOf(value), expected });
        invalid(id, detail, name);
      }
    }
  }
};

const typeOf = (value: unknown): string => (Array.isArray(value) ? "list" : typeof value);

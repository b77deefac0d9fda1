import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { didYouMean } from "../record/did-you-mean.js";
import type { Candidate } from "./rule-set.js";
import type { RulesOptions } from "./rules-options.js";

/** @throws VerdexError `UNKNOWN_RULE` for an id, group, finding or parameter that is not there. */
export const refuseUnknownRules = (all: readonly Candidate[], options: RulesOptions, lang: Lang): void => {
  const refuse = (found: string, known: Iterable<string>): never => {
    const suggestion = didYouMean(found, known);
    throw new VerdexError("UNKNOWN_RULE", message(lang, "UNKNOWN_RULE", { found, suggestion }));
  };
  const ids = new Set(all.map(({ head }) => head.id));
  const groups = new Set(all.map(({ head }) => head.group));
  const { enable = [], disable = [], severities = {}, parameters = {} } = options;
  for (const group of options.groups ?? []) if (!groups.has(group)) refuse(group, groups);
  for (const id of [...enable, ...disable, ...Object.keys(parameters)]) if (!ids.has(id)) refuse(id, ids);
  for (const key of Object.keys(severities)) {
    const [id = "", finding] = key.split("/");
    const candidate = all.find(({ head }) => head.id === id);
    if (!candidate) refuse(id, ids);
    else if (finding !== undefined) {
      const names = Object.keys(candidate.open().findings);
      if (!names.includes(finding)) refuse(finding, names);
    }
  }
  for (const [id, values] of Object.entries(parameters)) {
    const names =
      all
        .find(({ head }) => head.id === id)
        ?.open()
        .parameters.map(({ name }) => name) ?? [];
    for (const name of Object.keys(values)) if (!names.includes(name)) refuse(name, names);
  }
};

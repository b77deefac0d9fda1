import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { didYouMean } from "../record/did-you-mean.js";
import type { Candidate } from "./rule-set.js";
import type { RulesOptions } from "./rules-options.js";

/** @throws VerdexError `UNKNOWN_RULE` for an id, group, finding or parameter that is not there. */
export const refuseUnknownRules = (all: readonly Candidate[], options: RulesOptions): void => {
  const ids = new Set(all.map(({ head }) => head.id));
  const groups = new Set(all.map(({ head }) => head.group));
  const { enable = [], disable = [], severities = {}, parameters = {} } = options;
  for (const group of options.groups ?? []) if (!groups.has(group)) refuse(group, groups);
  for (const id of [...enable, ...disable, ...Object.keys(parameters)]) if (!ids.has(id)) refuse(id, ids);
  for (const key of Object.keys(severities)) {
    const [id = "", finding] = key.split("/");
    const candidate = all.find(({ head }) => head.id === id);
    if (!candidate) refuse(id, ids);
    else if (finding !== undefined && !Object.hasOwn(candidate.open().findings, finding))
      refuse(
        key,
        Object.keys(candidate.open().findings).map((name) => `${id}/${name}`),
      );
  }
  for (const [id, values] of Object.entries(parameters)) {
    const names =
      all
        .find(({ head }) => head.id === id)
        ?.open()
        .parameters.map(({ name }) => name) ?? [];
    for (const name of Object.keys(values))
      if (!names.includes(name))
        refuse(
          `${id}.${name}`,
          names.map((known) => `${id}.${known}`),
        );
  }
};

const refuse = (found: string, known: Iterable<string>): never => {
  const suggestion = didYouMean(found, known);
  throw new VerdexError("UNKNOWN_RULE", message("en", "UNKNOWN_RULE", { found, suggestion }));
};

import type { Item } from "../schema.js";
import type { Standing } from "../vocabulary.js";
import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition, Placed } from "./lint-input.js";
import { plainTerm } from "./plain-term.js";

/**
 * A strong alias is decisive, so it cannot decide for two items of one edition: a term both cover is a
 * shared term with the question that separates them.
 */
export const aliasConflict: LintCheck = {
  id: "alias-conflict",
  description: {
    zh: "同一强别名不得属于同一版本的两个条目，除非声明为共用词",
    en: "two items of an edition do not share a strong alias unless it is declared as a shared term",
  },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...conflicts(edition)]),
};

/** Standings that never decide by themselves: an ambiguity there misleads nobody. */
const undecided: ReadonlySet<Standing> = new Set(["unattributed", "partial", "reference-profile"]);

function* conflicts({ header, items }: LintEdition): Generator<Finding> {
  const owners = new Map<string, Placed<Item>>();
  for (const item of items) {
    for (const [index, alias] of (item.value.aliases ?? []).entries()) {
      const term = plainTerm(alias);
      const owner = owners.get(term);
      if (owner === undefined || owner === item) {
        owners.set(term, item);
        continue;
      }
      if (shares(owner.value, term, item.value.code) || shares(item.value, term, owner.value.code)) continue;
      yield {
        at: below(item, "aliases", index),
        severity: undecided.has(header.value.standing) ? "warning" : "error",
        message: {
          zh: `别名“${alias}”也是条目 ${owner.value.code} ${owner.value.name} 的强别名`,
          en: `"${alias}" is also a strong alias of item ${owner.value.code} ${owner.value.name}`,
        },
        hint: {
          zh: "只留给其中一个条目；两者都含该词时改为 sharedTerms，并写明区分的问题",
          en: "keep it in one item; where both cover it, make it a sharedTerm with the separating question",
        },
      };
    }
  }
}

function shares({ sharedTerms }: Item, term: string, other: string): boolean {
  return (sharedTerms ?? []).some((shared) => plainTerm(shared.term) === term && shared.with.includes(other));
}

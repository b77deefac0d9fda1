import type { Standing } from "../../catalogue/vocabulary.js";
import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";
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

function* conflicts({ header, items, terms }: LintEdition): Generator<Finding> {
  const names = new Map(items.map(({ value }) => [value.code, value.name]));
  const shared = sharedPairs(terms);
  const owners = new Map<string, string>();
  for (const item of terms) {
    const { code, aliases = [] } = item.value;
    for (const [index, alias] of aliases.entries()) {
      const term = plainTerm(alias);
      const owner = owners.get(term) ?? code;
      owners.set(term, owner);
      if (owner === code || shared.has(pair(term, owner, code)) || shared.has(pair(term, code, owner)))
        continue;
      yield {
        at: below(item, "aliases", index),
        severity: undecided.has(header.value.standing) ? "warning" : "error",
        message: {
          zh: `别名“${alias}”也是条目 ${owner} ${names.get(owner) ?? ""} 的强别名`,
          en: `"${alias}" is also a strong alias of item ${owner} ${names.get(owner) ?? ""}`,
        },
        hint: {
          zh: "只留给其中一个条目；两者都含该词时改为 sharedTerms，并写明区分的问题",
          en: "keep it in one item; where both cover it, make it a sharedTerm with the separating question",
        },
      };
    }
  }
}

function sharedPairs(terms: LintEdition["terms"]): ReadonlySet<string> {
  return new Set(
    terms.flatMap(({ value: { code, sharedTerms = [] } }) =>
      sharedTerms.flatMap(({ term, with: others }) =>
        others.map((other) => pair(plainTerm(term), code, other)),
      ),
    ),
  );
}

function pair(term: string, code: string, other: string): string {
  return `${term}\n${code}\n${other}`;
}

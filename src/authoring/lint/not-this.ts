import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";
import { plainTerm } from "./plain-term.js";

/** What an item does not cover cannot be one of its own strong aliases. */
export const notThis: LintCheck = {
  id: "not-this",
  description: {
    zh: "排除词不得同时是本条目的强别名",
    en: "a look-alike an item excludes is not one of its strong aliases",
  },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...contradictions(edition)]),
};

function* contradictions({ terms }: LintEdition): Generator<Finding> {
  const own = new Set(
    terms.flatMap(({ value: { code, aliases = [] } }) =>
      aliases.map((alias) => `${code} ${plainTerm(alias)}`),
    ),
  );
  for (const item of terms) {
    for (const [index, entry] of (item.value.notThis ?? []).entries()) {
      const term = typeof entry === "string" ? entry : entry.term;
      if (!own.has(`${item.value.code} ${plainTerm(term)}`)) continue;
      yield {
        at: below(item, "notThis", index, ...(typeof entry === "string" ? [] : ["term"])),
        message: {
          zh: `“${term}”既是强别名又是排除词`,
          en: `"${term}" is both a strong alias and a look-alike that is excluded`,
        },
        hint: { zh: "按目录文本保留其一", en: "keep the one the catalogue supports" },
      };
    }
  }
}

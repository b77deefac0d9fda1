import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";
import { plainTerm } from "./plain-term.js";

/** A strong alias is long enough to mean something inside other words, and is listed once. */
export const aliasForm: LintCheck = {
  id: "alias-form",
  description: {
    zh: "强别名不少于两个字，且不重复",
    en: "a strong alias has at least two characters and is listed once",
  },
  severity: "error",
  check: ({ editions }) => editions.flatMap((edition) => [...badForms(edition)]),
};

function* badForms({ terms }: LintEdition): Generator<Finding> {
  const known = new Map<string, Set<string>>();
  for (const item of terms) {
    const seen = known.get(item.value.code) ?? new Set<string>();
    known.set(item.value.code, seen);
    for (const [index, alias] of (item.value.aliases ?? []).entries()) {
      const term = plainTerm(alias);
      if ([...term].length < 2) {
        yield {
          at: below(item, "aliases", index),
          message: { zh: `强别名“${alias}”过短`, en: `the strong alias "${alias}" is too short` },
          hint: {
            zh: "用更完整的词，或改为带上下文条件的 contextAliases",
            en: "use a fuller term, or make it a contextAlias with what else has to occur",
          },
        };
      } else if (seen.has(term)) {
        yield {
          at: below(item, "aliases", index),
          severity: "warning",
          message: { zh: `别名“${alias}”重复`, en: `the alias "${alias}" is listed twice` },
          hint: { zh: "删去一处", en: "remove one of them" },
        };
      }
      seen.add(term);
    }
  }
}

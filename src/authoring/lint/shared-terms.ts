import { below, type Finding, type LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** A shared term names the other items of the same edition that share it. */
export const sharedTerms: LintCheck = {
  id: "shared-terms",
  description: {
    zh: "共用词所指的条目存在，且不是自己",
    en: "a shared term names existing items other than its own",
  },
  severity: "error",
  check: ({ editions, incomplete }) =>
    incomplete ? [] : editions.flatMap((edition) => [...dangling(edition)]),
};

function* dangling({ items, terms }: LintEdition): Generator<Finding> {
  const codes = new Set(items.map(({ value }) => value.code));
  for (const item of terms) {
    for (const [index, { term, with: others }] of (item.value.sharedTerms ?? []).entries()) {
      for (const [position, other] of others.entries()) {
        const itself = other === item.value.code;
        if (codes.has(other) && !itself) continue;
        yield {
          at: below(item, "sharedTerms", index, "with", position),
          message: {
            zh: itself ? `共用词“${term}”指向了本条目` : `共用词“${term}”指向不存在的条目 ${other}`,
            en: itself
              ? `the shared term "${term}" names its own item`
              : `the shared term "${term}" names item ${other}, which does not exist`,
          },
          hint: { zh: "写另一条目的编码，或删去", en: "write the code of the other item, or remove it" },
        };
      }
    }
  }
}

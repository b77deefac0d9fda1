import type { Finding, LintCheck } from "./check.js";
import type { LintEdition } from "./lint-input.js";

/** An erratum is about an item of its edition. */
export const errataExist: LintCheck = {
  id: "errata-exist",
  description: { zh: "勘误所指的条目存在", en: "errata name existing items" },
  severity: "error",
  check: ({ editions, incomplete }) =>
    incomplete ? [] : editions.flatMap((edition) => [...dangling(edition)]),
};

function* dangling({ header, groups, items }: LintEdition): Generator<Finding> {
  const codes = new Set([...groups, ...items].map(({ value }) => value.code));
  for (const [index, { item }] of (header.value.errata ?? []).entries()) {
    if (codes.has(item)) continue;
    yield {
      at: { document: header, path: ["errata", index, "item"] },
      message: {
        zh: `勘误所指的条目 ${item} 不存在`,
        en: `the erratum names item ${item}, which does not exist`,
      },
      hint: { zh: "改正条目编码", en: "correct the code" },
    };
  }
}

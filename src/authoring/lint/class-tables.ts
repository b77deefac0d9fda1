import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";
import { codesOf, editionOf, unknownCode, unknownEdition } from "./references.js";

/** What a class of a reporting system matches exists. */
export const classTables: LintCheck = {
  id: "class-tables",
  description: { zh: "分类表所对应的条目存在", en: "class tables match existing items" },
  severity: "error",
  check: (input) => (input.incomplete ? [] : [...dangling(input)]),
};

function* dangling({ classTables: tables, editions }: LintInput): Generator<Finding> {
  for (const document of tables) {
    for (const [index, { matches }] of document.value.classes.entries()) {
      for (const [position, match] of matches.entries()) {
        const at = { document, path: ["classes", index, "matches", position, "code"] };
        const edition = editionOf(editions, match);
        if (!edition) yield unknownEdition(at, match);
        else if (!codesOf(edition).has(match.code)) yield unknownCode(at, match.code);
      }
    }
  }
}

import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";
import { editionOf, unknownCode, unknownEdition } from "./references.js";

/** A word list is about existing items of an existing edition. */
export const wordLists: LintCheck = {
  id: "word-lists",
  description: { zh: "词表所指的版本与条目存在", en: "word lists name an existing edition and its items" },
  severity: "error",
  check: (input) => (input.incomplete ? [] : [...dangling(input)]),
};

function* dangling({ wordLists: lists, editions }: LintInput): Generator<Finding> {
  for (const document of lists) {
    const edition = editionOf(editions, document.value);
    if (!edition) {
      yield unknownEdition({ document, path: ["edition"] }, document.value);
      continue;
    }
    const codes = new Set(edition.items.map(({ value }) => value.code));
    for (const [index, { code }] of document.value.items.entries()) {
      if (!codes.has(code)) yield unknownCode({ document, path: ["items", index, "code"] }, code);
    }
  }
}

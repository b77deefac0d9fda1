import type { DocumentPath } from "../../catalogue/problem.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";

/** An entry of a table or a list of rules is written once: of two the last or both would count, and nobody would see. */
export const uniqueEntries: LintCheck = {
  id: "unique-entries",
  description: {
    zh: "行业代码、分类代码、过渡规则、勘误与词表条目各写一次",
    en: "industry codes, class codes, transition rules, errata and items of word lists are written once",
  },
  severity: "error",
  check: ({ industries, classTables, editions, wordLists }) => [
    ...industries.flatMap((document) => [
      ...repeated(document, ["items"], "code", document.value.items, ({ code }) => code),
    ]),
    ...classTables.flatMap((document) => [
      ...repeated(document, ["classes"], "code", document.value.classes, ({ code }) => code),
    ]),
    ...editions.flatMap(({ header }) => [
      ...repeated(header, ["transitionRules"], "id", header.value.transitionRules, ({ id }) => id),
      ...repeated(
        header,
        ["errata"],
        "item",
        header.value.errata,
        ({ item, printed }) => `${item} ${printed}`,
      ),
    ]),
    ...wordLists.flatMap((document) => [
      ...repeated(document, ["items"], "code", document.value.items, ({ code }) => code),
    ]),
  ],
};

function* repeated<T>(
  document: ParsedFile<unknown>,
  list: DocumentPath,
  field: string,
  entries: readonly T[] | undefined,
  keyOf: (entry: T) => string | null,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, entry] of (entries ?? []).entries()) {
    const key = keyOf(entry);
    if (key === null) continue;
    if (seen.has(key)) {
      yield {
        at: { document, path: [...list, index, field] },
        message: { zh: `${key} 已写过一次`, en: `${key} is written a second time` },
        hint: { zh: "合并两处，或改正其中一处", en: "merge the two, or correct one of them" },
      };
    }
    seen.add(key);
  }
}

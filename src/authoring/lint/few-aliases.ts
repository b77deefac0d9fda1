import { below, type Finding, type LintCheck } from "./check.js";
import type { ItemTerms, LintEdition } from "./lint-input.js";

/** What an edition that declares nothing is measured against. */
const usual = 3;

/**
 * An item nobody has words for is never found. An edition may declare `minimumTerms`: then too few are an
 * error, otherwise a warning.
 */
export const fewAliases: LintCheck = {
  id: "few-aliases",
  description: {
    zh: "每个条目至少有三个可供匹配的词",
    en: "every item has at least three terms it can be found by",
  },
  severity: "warning",
  check: ({ editions }) => editions.flatMap((edition) => [...wordless(edition)]),
};

function* wordless({ header, items, terms }: LintEdition): Generator<Finding> {
  const counts = new Map<string, number>();
  for (const { value } of terms) counts.set(value.code, (counts.get(value.code) ?? 0) + termCount(value));
  const { minimumTerms } = header.value;
  const wanted = minimumTerms ?? usual;
  for (const item of items) {
    const count = counts.get(item.value.code) ?? 0;
    if (count >= wanted) continue;
    yield {
      at: below(item, "code"),
      severity: minimumTerms === undefined ? "warning" : "error",
      message: {
        zh: `条目 ${item.value.code} 只有 ${count} 个可供匹配的词（应有 ${wanted} 个）`,
        en: `item ${item.value.code} can be found by ${count} terms only (expected ${wanted})`,
      },
      hint: {
        zh: "按目录与行业用语补充 aliases 或 contextAliases",
        en: "add aliases or contextAliases from the catalogue and the vocabulary of the trade",
      },
    };
  }
}

function termCount({ aliases, contextAliases, sharedTerms, scopeTerms }: ItemTerms): number {
  return [aliases, contextAliases, sharedTerms, scopeTerms].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );
}

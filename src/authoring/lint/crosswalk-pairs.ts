import { editionKey } from "../../catalogue/edition-ref.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";

/** Between two editions stands one crosswalk: of two files the first would count, and nobody would see. */
export const crosswalkPairs: LintCheck = {
  id: "crosswalk-pairs",
  description: {
    zh: "同样两个版本之间只有一张对照表",
    en: "there is one crosswalk between the same two editions",
  },
  severity: "error",
  check: (input) => [...repeated(input)],
};

function* repeated({ crosswalks }: LintInput): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const document of crosswalks) {
    const { from, to } = document.value;
    const pair = `${editionKey(from)} → ${editionKey(to)}`;
    const before = seen.get(pair);
    if (before === undefined) seen.set(pair, document.file);
    else {
      yield {
        at: { document, path: ["from"] },
        message: {
          zh: `${pair} 的对照表已在 ${before} 中`,
          en: `the crosswalk ${pair} already stands in ${before}`,
        },
        hint: { zh: "合并两个文件，或改正 from 与 to", en: "merge the two files, or correct from and to" },
      };
    }
  }
}

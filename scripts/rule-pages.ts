import type { Rule } from "../src/catalogue/rule-schema.js";
import { ruleMarkdown } from "../src/report/rule-markdown.js";
import { ruleIndex } from "./rule-index.js";

const langs = ["zh", "en"] as const;

/** The reference pages of all rules with an index a language: text by path below `docs/rules`. */
export const rulePages = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map(
    langs.flatMap((lang) => [
      [`${lang}/README.md`, ruleIndex(rules, lang)] as const,
      ...rules.map((rule) => [`${lang}/${rule.id}.md`, ruleMarkdown(rule, lang)] as const),
    ]),
  );

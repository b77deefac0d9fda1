import type { Rule } from "../catalogue/rule-schema.js";
import { uiText } from "../messages/ui-text.js";
import { createPage } from "./page.js";
import type { PageOptions } from "./page-options.js";
import { type RulePart, ruleHeadLines, ruleParts } from "./rule-parts.js";

/**
 * A rule for people, as `verdex rules show` prints it.
 *
 * @param inForce what a configuration makes of it
 */
export const rulePage = (rule: Rule, options: PageOptions, inForce: readonly RulePart[] = []): string => {
  const { lang } = options;
  const page = createPage(options);
  page.heading(rule.title[lang]);
  for (const line of ruleHeadLines(rule, lang)) page.text(line, { depth: 1, dim: true });
  for (const { heading, lines } of [...inForce, ...ruleParts(rule, lang)]) {
    page.heading(heading);
    for (const line of lines) page.text(line, { depth: 1, ...(lines.length > 1 && { lead: "· " }) });
  }
  page.line();
  page.text(uiText(lang, "rule.signal"), { dim: true });
  return page.toString();
};

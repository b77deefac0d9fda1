import type { Rule } from "../catalogue/rule-schema.js";
import type { Lang } from "../messages/lang.js";

/** Where the page of a rule stands in the package: relative, since no address of the project is promised. */
export const ruleUri = ({ id, group }: Pick<Rule, "id" | "group">, lang: Lang): string =>
  group === "own" ? `#${id}` : `docs/rules/${lang}/${id}.md`;

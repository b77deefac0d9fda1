import type { Rule } from "../catalogue/rule-schema.js";
import type { Lang } from "../messages/lang.js";

export interface RuleUriOptions {
  readonly lang: Lang;
  /** Where the pages are served; configured, since no address of the project is promised. */
  readonly docsUrl?: string | undefined;
}

/** Where the page of a rule stands: relative to the project, or below the address that was configured. */
export const ruleUri = (
  { id, group }: Pick<Rule, "id" | "group">,
  { lang, docsUrl }: RuleUriOptions,
): string => {
  if (group === "own") return `#${id}`;
  const page = `docs/rules/${lang}/${id}.md`;
  return docsUrl === undefined ? page : new URL(`${docsUrl.replace(/\/+$/, "")}/${page}`).href;
};

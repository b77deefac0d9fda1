import type { Rule } from "../src/catalogue/rule-schema.js";
import type { Lang } from "../src/messages/lang.js";
import { uiText } from "../src/messages/ui-text.js";
import { groupName } from "../src/report/rule-parts.js";

/** The list of all rule pages in Markdown, by group. */
export const ruleIndex = (rules: readonly Rule[], lang: Lang): string => {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const blocks = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map(({ id, severity, title, verified }) => {
        const off = verified ? "" : ` (${uiText(lang, "rules.off")})`;
        return `| [${id}](${id}.md) | ${uiText(lang, `severity.${severity}`)} | ${title[lang]}${off} |`;
      });
    const head = `| ${uiText(lang, "rules.id")} | ${uiText(lang, "rules.severity")} | ${uiText(lang, "rules.title")} |`;
    return `## ${groupName(group, lang)}\n\n${head}\n| --- | --- | --- |\n${rows.join("\n")}`;
  });
  return `# ${uiText(lang, "rules.index")}\n\n${uiText(lang, "rules.index-text")}\n\n${blocks.join("\n\n")}\n`;
};

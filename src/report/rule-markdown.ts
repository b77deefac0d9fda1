import type { Rule } from "../catalogue/rule-schema.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { type RulePart, ruleHeadLines, ruleParts } from "./rule-parts.js";

/** Path of a rule's YAML in the taxonomy. */
export const ruleFile = ({ group, id }: Pick<Rule, "group" | "id">): string =>
  `taxonomy/rules/${group}/${id}.yaml`;

/** The reference page of a rule in Markdown. */
export const ruleMarkdown = (rule: Rule, lang: Lang, inForce: readonly RulePart[] = []): string => {
  const blocks = [
    // an own rule stands in no file of the taxonomy
    ...(rule.origin === "own"
      ? []
      : [`<!-- ${uiText(lang, "rule.generated", { file: ruleFile(rule) })} -->`]),
    `# ${rule.title[lang]}`,
    ruleHeadLines(rule, lang).map(plain).join("  \n"),
    ...[...inForce, ...ruleParts(rule, lang)].flatMap(({ heading, lines }) => [
      `## ${heading}`,
      lines.length === 1 ? plain(lines[0] ?? "") : lines.map((line) => `- ${plain(line)}`).join("\n"),
    ]),
    ...(rule.origin === "own" ? [] : examples(rule, lang)),
    `> ${uiText(lang, "rule.signal")}`,
  ];
  return `${blocks.join("\n\n")}\n`;
};

const examples = ({ examples: { failing, passing } }: Rule, lang: Lang): string[] => [
  `## ${uiText(lang, "rule.example")}`,
  ...[["rule.failing", failing] as const, ["rule.passing", passing] as const].flatMap(
    ([title, { record }]) => [
      `### ${uiText(lang, title)}`,
      `\`\`\`json\n${JSON.stringify(record, null, 2)}\n\`\`\``,
    ],
  ),
];

/** Gaps of sentences stand in braces and signs of comparison in texts: neither is markup. */
const plain = (text: string): string => text.replace(/[<>*_|]/g, (sign) => `\\${sign}`);

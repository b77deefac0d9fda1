import type { Rule } from "../src/catalogue/rule-schema.js";
import { uiText } from "../src/messages/ui-text.js";
import { recordTree } from "../src/record/field-tree.js";

const langs = ["zh", "en"] as const;

/** What each fact of a record is needed for, in both languages: the text of `docs/facts-and-rules.md`. */
export const factsPage = (rules: readonly Rule[]): string => {
  const rulesOf = new Map<string, Rule[]>();
  for (const rule of rules) {
    // rules on product files read none of the facts of a record
    if (rule.group === "product-files") continue;
    for (const fact of new Set([...rule.needs, ...(rule.applies.fields ?? [])]))
      rulesOf.set(fact, [...(rulesOf.get(fact) ?? []), rule]);
  }
  const facts = [...rulesOf.keys()].sort();
  const blocks = recordTree.fields.flatMap(({ name }) => {
    const own = facts.filter((fact) => fact === name || fact.startsWith(`${name}.`));
    return own.length === 0 ? [] : [block(name, own, rulesOf)];
  });
  return `${[`# ${both("facts.title")}`, ...texts("facts.text"), ...texts("facts.claims"), ...blocks].join("\n\n")}\n`;
};

const texts = (code: "facts.text" | "facts.claims"): readonly string[] =>
  langs.map((lang) => uiText(lang, code));

const both = (code: "facts.title" | "facts.fact" | "facts.rules"): string =>
  langs.map((lang) => uiText(lang, code)).join(" · ");

const block = (
  name: string,
  facts: readonly string[],
  rulesOf: ReadonlyMap<string, readonly Rule[]>,
): string => {
  const head = `| ${both("facts.fact")} | ${both("facts.rules")} |\n| --- | --- |`;
  const rows = facts.map((fact) => `| \`${fact}\` | ${(rulesOf.get(fact) ?? []).map(named).join("<br>")} |`);
  return `## ${name}\n\n${head}\n${rows.join("\n")}`;
};

const named = ({ id, title }: Rule): string =>
  langs.map((lang) => `[${title[lang]}](rules/${lang}/${id}.md)`).join(" · ");

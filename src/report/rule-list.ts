import type { Rule } from "../catalogue/rule-schema.js";
import { severities } from "../catalogue/severity.js";
import { uiText } from "../messages/ui-text.js";
import type { PageOptions } from "./page-options.js";
import { groupName } from "./rule-parts.js";
import { type Column, tableHead, tableRow, widest } from "./table.js";

/** One rule as `rules list` tells it. */
export interface ListedRule {
  readonly id: string;
  readonly group: string;
  readonly severity: Rule["severity"];
  readonly title: string;
  readonly appliesTo: readonly string[];
  readonly verified: boolean;
  readonly onByDefault: boolean;
  /** Where it comes from; `own` for a bank's. */
  readonly origin: Rule["origin"];
  /** The file of an own rule. */
  readonly file: string | null;
  /** It runs under the configuration in force. */
  readonly runs: boolean;
  /** What the configuration changes. */
  readonly changes: readonly RuleChange[];
}

export type RuleChange = "enabled" | "disabled" | "severity" | "parameters";

/** All rules as a table for people: by group, gravest first. */
export const ruleTable = (rules: readonly ListedRule[], { lang, width, style }: PageOptions): string => {
  const id = widest(
    rules.map((rule) => rule.id),
    8,
    46,
  );
  const severity = widest(
    severities.map((s) => uiText(lang, `severity.${s}`)),
    4,
    10,
  );
  const columns: Column[] = [
    { title: uiText(lang, "rules.id"), width: id, lines: 2 },
    { title: uiText(lang, "rules.severity"), width: severity },
    { title: uiText(lang, "rules.title"), width: Math.max(24, width - id - severity - 4), lines: 3 },
  ];
  const remark = (rule: ListedRule): string => {
    const { changes, file, onByDefault, runs } = rule;
    const remarks = [
      ...(file === null ? [] : [file]),
      ...(onByDefault || runs ? [] : [uiText(lang, "rules.off")]),
      ...changes.map((change) => uiText(lang, `rules.change.${change}`)),
    ];
    return remarks.length === 0 ? "" : ` (${remarks.join(lang === "zh" ? "；" : "; ")})`;
  };
  const rank = (rule: ListedRule) => severities.indexOf(rule.severity);
  const groups = [...new Set(rules.map(({ group }) => group))];
  const blocks = groups.map((group) => {
    const members = rules.filter((rule) => rule.group === group).sort((a, b) => rank(a) - rank(b));
    const rows = members.map((rule) =>
      tableRow(columns, [
        { text: rule.id, paint: style.bold },
        { text: uiText(lang, `severity.${rule.severity}`) },
        { text: rule.title + remark(rule), paint: rule.runs ? undefined : style.dim },
      ]),
    );
    return `${style.bold(groupName(group, lang))}\n${rows.join("")}`;
  });
  return `${tableHead(columns, style.dim)}${blocks.join("\n")}`;
};

import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { message } from "../messages/message.js";
import { uiText } from "../messages/ui-text.js";
import { csvRow } from "../report/csv-row.js";
import { type ListedRule, ruleTable } from "../report/rule-list.js";
import { ruleMarkdown } from "../report/rule-markdown.js";
import { rulePage } from "../report/rule-page.js";
import type { RulePart } from "../report/rule-parts.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { type KnownRule, knownRules } from "./known-rules.js";
import type { SettingsOptions } from "./open-settings.js";
import { printJson } from "./print-json.js";

export interface RulesCommandOptions extends Pick<SettingsOptions, "config"> {
  readonly format: string;
}

/** `verdex rules list` */
export async function runRulesList(
  context: CliContext,
  options: RulesCommandOptions & { readonly group?: string },
): Promise<ExitCode> {
  const { rules: all } = await knownRules(options, context);
  const { lang, page, say, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["table", "json", "csv"], lang });
  const groups = [...new Set(all.map(({ rule }) => rule.group))];
  const asked = options.group;
  if (asked !== undefined && !groups.includes(asked)) throw unknownRule(context, asked, groups);
  const listed = all
    .filter(({ rule }) => asked === undefined || rule.group === asked)
    .map((known) => listedRule(known, lang));
  if (format === "json") await printJson(context, listed);
  else if (format === "csv") {
    const rows = listed.map(({ appliesTo, changes, ...rule }) => {
      const { id, group, severity, title, verified, onByDefault, origin, file, runs } = rule;
      const first = [id, group, severity, title, verified, onByDefault, appliesTo.join(" ")];
      return csvRow([...first, origin, file ?? "", runs, changes.join(" ")]);
    });
    await streams.stdout.write(csvRow(columns) + rows.join(""));
  } else {
    await streams.stdout.write(ruleTable(listed, page));
    const off = listed.filter(({ runs }) => !runs).length;
    await say(uiText(lang, "rules.count", { count: listed.length, off }));
  }
  return exitCodes.clean;
}

const columns: readonly string[] = [
  ...["id", "group", "severity", "title", "verified", "onByDefault", "appliesTo"],
  ...["origin", "file", "runs", "changes"],
];

const listedRule = (
  { rule, file, runs, changes, severities }: KnownRule,
  lang: CliContext["lang"],
): ListedRule => ({
  id: rule.id,
  group: rule.group,
  severity: severities[rule.id] ?? rule.severity,
  title: rule.title[lang],
  verified: rule.verified,
  onByDefault: rule.verified,
  appliesTo: rule.appliesTo,
  origin: rule.origin,
  file,
  runs,
  changes,
});

/** `verdex rules show <rule>` */
export async function runRulesShow(
  context: CliContext,
  id: string,
  options: RulesCommandOptions,
): Promise<ExitCode> {
  const { rules: all, configured } = await knownRules(options, context);
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json", "markdown"], lang });
  const known = all.find(({ rule }) => rule.id === id);
  if (!known)
    throw unknownRule(
      context,
      id,
      all.map(({ rule }) => rule.id),
    );
  const { rule, ...inForce } = known;
  if (format === "json") await printJson(context, configured ? { ...rule, inForce } : rule);
  else {
    const part = configured ? [inForcePart(known, lang)] : [];
    const text = format === "markdown" ? ruleMarkdown(rule, lang, part) : rulePage(rule, page, part);
    await streams.stdout.write(text);
  }
  return exitCodes.clean;
}

const inForcePart = (
  { file, runs, severities, parameters }: KnownRule,
  lang: CliContext["lang"],
): RulePart => ({
  heading: uiText(lang, "rule.in-force"),
  lines: [
    uiText(lang, runs ? "rule.runs" : "rule.runs-not"),
    ...(file === null ? [] : [uiText(lang, "rule.file", { file })]),
    ...Object.entries(severities).map(([name, severity]) =>
      uiText(lang, "rule.severity-set", { name, severity: uiText(lang, `severity.${severity}`) }),
    ),
    ...Object.entries(parameters).map(([name, value]) =>
      uiText(lang, "rule.parameter-set", {
        name,
        value: Array.isArray(value) ? value.join(lang === "zh" ? "、" : ", ") : value,
      }),
    ),
  ],
});

const unknownRule = ({ lang }: CliContext, found: string, known: readonly string[]): VerdexError =>
  new VerdexError(
    "UNKNOWN_RULE",
    message(lang, "UNKNOWN_RULE", { found, suggestion: didYouMean(found, known) }),
  );

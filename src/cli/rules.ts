import type { Rule } from "../catalogue/rule-schema.js";
import { VerdexError } from "../errors.js";
import { ruleHeadsOf, ruleOf } from "../flags/rules-of.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { message } from "../messages/message.js";
import { uiText } from "../messages/ui-text.js";
import { didYouMean } from "../record/did-you-mean.js";
import { csvRow } from "../report/csv-row.js";
import { type ListedRule, ruleTable } from "../report/rule-list.js";
import { ruleMarkdown } from "../report/rule-markdown.js";
import { rulePage } from "../report/rule-page.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";

const rulesOf = async ({ lang }: CliContext): Promise<readonly Rule[]> => {
  const taxonomy = await openTaxonomy([], lang);
  return ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);
};

/** `verdex rules list` */
export async function runRulesList(
  context: CliContext,
  options: { readonly format: string; readonly group?: string },
): Promise<ExitCode> {
  const { lang, page, say, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["table", "json", "csv"], lang });
  const all = await rulesOf(context);
  const groups = [...new Set(all.map(({ group }) => group))];
  const asked = options.group;
  if (asked !== undefined && !groups.includes(asked)) throw unknownRule(context, asked, groups);
  const listed = all
    .filter(({ group }) => asked === undefined || group === asked)
    .map((rule) => listedRule(rule, lang));
  if (format === "json") await printJson(context, listed);
  else if (format === "csv") {
    const rows = listed.map(({ appliesTo, ...rule }) =>
      csvRow([...Object.values(rule), appliesTo.join(" ")]),
    );
    const head = csvRow(["id", "group", "severity", "title", "verified", "onByDefault", "appliesTo"]);
    await streams.stdout.write(head + rows.join(""));
  } else {
    await streams.stdout.write(ruleTable(listed, page));
    const off = listed.filter(({ onByDefault }) => !onByDefault).length;
    await say(uiText(lang, "rules.count", { count: listed.length, off }));
  }
  return exitCodes.clean;
}

const listedRule = (rule: Rule, lang: CliContext["lang"]): ListedRule => ({
  id: rule.id,
  group: rule.group,
  severity: rule.severity,
  title: rule.title[lang],
  verified: rule.verified,
  onByDefault: rule.verified,
  appliesTo: rule.appliesTo,
});

/** `verdex rules show <rule>` */
export async function runRulesShow(
  context: CliContext,
  id: string,
  options: { readonly format: string },
): Promise<ExitCode> {
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json", "markdown"], lang });
  const all = await rulesOf(context);
  const rule = all.find((known) => known.id === id);
  if (!rule)
    throw unknownRule(
      context,
      id,
      all.map((known) => known.id),
    );
  if (format === "json") await printJson(context, rule);
  else await streams.stdout.write(format === "markdown" ? ruleMarkdown(rule, lang) : rulePage(rule, page));
  return exitCodes.clean;
}

const unknownRule = ({ lang }: CliContext, found: string, known: readonly string[]): VerdexError =>
  new VerdexError(
    "UNKNOWN_RULE",
    message(lang, "UNKNOWN_RULE", { found, suggestion: didYouMean(found, known) }),
  );

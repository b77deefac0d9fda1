import type { BookFlag, BookReport } from "../book/book-report.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { cleanText } from "./clean-text.js";
import { createPage, type Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Findings of a rule that are written out; the rest is counted. */
const MOST_SHOWN = 20;
const MOST_IDS = 5;

/** A book for people: rule by rule what was found, in which records, on what it rests, what to do; then what is open. */
export const bookPage = (report: BookReport, options: PageOptions): string => {
  const { lang } = options;
  const page = createPage(options);
  const { records, claimed, asOf, counts, undecided, off } = report;
  const flags = Object.values(counts).reduce((sum, count) => sum + count, 0);
  page.heading(uiText(lang, "book.head", { records, claimed, flags, asOf: asOf ?? undefined }));
  for (const ofRule of byRule(report.flags).values()) writeRule(page, ofRule, report, options);
  if (undecided.length > 0) {
    page.heading(uiText(lang, "book.undecided"));
    for (const { rule, title, missing, records: ids, recordCount } of undecided) {
      const params = {
        title,
        rule,
        fields: missing.join(", "),
        count: recordCount,
        ids: idsOf(ids, recordCount, options),
      };
      page.text(uiText(lang, "book.undecided-line", params), { depth: 1, lead: "- ", dim: true });
    }
  }
  if (off.length > 0) {
    page.heading(uiText(lang, "book.off"));
    for (const rule of off) page.text(rule, { depth: 1, lead: "- ", dim: true });
  }
  page.line();
  page.text(uiText(lang, "rule.signal"), { dim: true });
  return page.toString();
};

/** Flags by rule, the rules in the order of their gravest flag. */
const byRule = (flags: readonly BookFlag[]): ReadonlyMap<string, readonly BookFlag[]> => {
  const rules = new Map<string, BookFlag[]>();
  for (const flag of flags) {
    const known = rules.get(flag.rule);
    if (known) known.push(flag);
    else rules.set(flag.rule, [flag]);
  }
  return rules;
};

const writeRule = (
  page: Page,
  flags: readonly BookFlag[],
  { counts }: BookReport,
  options: PageOptions,
): void => {
  const { lang } = options;
  const [first] = flags;
  if (first === undefined) return;
  const { rule, title, severity, remediation, basis } = first;
  let count = 0;
  for (const [name, number] of Object.entries(counts)) if (name.startsWith(`${rule}/`)) count += number;
  const level = uiText(lang, `severity.${severity}`);
  page.heading(`[${level}] ${uiText(lang, "book.rule", { title, rule, count })}`);
  for (const flag of flags.slice(0, MOST_SHOWN)) writeFlag(page, flag, severity, options);
  if (count > MOST_SHOWN) {
    page.text(uiText(lang, "book.more", { count: count - Math.min(MOST_SHOWN, flags.length) }), { depth: 1 });
  }
  page.text(uiText(lang, "why.flag-remedy", { text: remediation }), { depth: 1 });
  const [ground] = basis;
  if (ground === undefined) return;
  const article = ground.article ?? uiText(lang, "rule.no-article");
  const more = basis.length > 1 ? basis.length - 1 : undefined;
  const params = { document: ground.document, article, demands: ground.demands, more };
  page.text(uiText(lang, "book.basis", params), { depth: 1, dim: true });
};

const writeFlag = (page: Page, flag: BookFlag, gravest: BookFlag["severity"], options: PageOptions): void => {
  const { lang } = options;
  const { severity, evidence, records, recordCount } = flag;
  const level = severity === gravest ? undefined : uiText(lang, `severity.${severity}` satisfies UiCode);
  for (const { text } of evidence) {
    const ids = idsOf(records, recordCount, options);
    page.text(uiText(lang, "book.flag", { text: cleanText(text), level, ids }), { depth: 1, lead: "- " });
  }
};

const idsOf = (ids: readonly string[], count: number, { lang }: PageOptions): string => {
  const shown = ids
    .slice(0, MOST_IDS)
    .map(cleanText)
    .join(lang === "zh" ? "、" : ", ");
  return count > Math.min(ids.length, MOST_IDS) ? uiText(lang, "book.ids-of", { shown, count }) : shown;
};

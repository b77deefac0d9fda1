import { severities } from "../catalogue/severity.js";
import { byFile } from "../check/by-file.js";
import type { CheckReport, Finding } from "../check/finding.js";
import { uiText } from "../messages/ui-text.js";
import { cleanText } from "./clean-text.js";
import { createPage, type Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Findings for people: by file, each with place, evidence, basis and what to do. */
export const findingsPage = (findings: readonly Finding[], options: PageOptions): string => {
  const page = createPage(options);
  for (const [file, own] of byFile(findings)) {
    page.heading(cleanText(file));
    for (const finding of own) writeFinding(page, finding, options);
  }
  return page.toString();
};

const writeFinding = (page: Page, finding: Finding, { lang }: PageOptions): void => {
  const { line, column, severity, rule, message, remediation, basis, setAside } = finding;
  const place = uiText(lang, "check.place", { line, column });
  const aside =
    setAside === undefined
      ? ""
      : setAside.by === "baseline"
        ? uiText(lang, "check.known")
        : uiText(lang, "check.set-aside", { ...setAside });
  page.text(`${cleanText(message)}${aside} (${rule})`, {
    depth: 1,
    lead: `${place}  [${uiText(lang, `severity.${severity}`)}] `,
    dim: setAside !== undefined,
  });
  if (setAside) return;
  page.text(uiText(lang, "check.remedy", { text: remediation }), { depth: 3 });
  const [first] = basis;
  if (!first) return;
  const article = first.article ?? uiText(lang, "rule.no-article");
  page.text(uiText(lang, "check.basis", { document: first.document, article }), { depth: 3, dim: true });
};

/** One line that counts what was found. */
export const findingsSummary = (report: CheckReport, lang: PageOptions["lang"]): string => {
  const { files, records } = report;
  const open = report.findings.filter(({ setAside }) => setAside === undefined);
  const aside = report.findings.length - open.length;
  const levels = severities.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${uiText(lang, `severity.${severity}`)} ${count}`];
  });
  return uiText(lang, "check.summary", {
    files,
    records,
    findings: open.length,
    levels: levels.join(lang === "zh" ? "，" : ", "),
    aside: aside === 0 ? undefined : aside,
  });
};

import { severities } from "../../catalogue/severity.js";
import type { CheckReport, Finding } from "../../check/finding.js";
import { type UiCode, uiText } from "../../messages/ui-text.js";
import { findingsSummary } from "../findings-page.js";
import { htmlFinding } from "./html-finding.js";
import { htmlStyle } from "./html-style.js";
import { htmlText } from "./html-text.js";
import type { ReportWriterOptions } from "./report-writer.js";

/** One page that needs nothing else: no script, no picture, no font, no address is fetched. */
export const html = (report: CheckReport, { lang, files }: ReportWriterOptions): string => {
  const t = (code: UiCode, params?: Parameters<typeof uiText>[2]) => htmlText(uiText(lang, code, params));
  const { findings, unread, undecided, engine, digest, asOf } = report;
  const open = findings.filter(({ setAside }) => setAside === undefined);
  const aside = findings.filter(({ setAside }) => setAside !== undefined);
  const found = new Set(findings.map(({ file }) => file));
  for (const { file } of unread) found.add(file);
  const clean = files.filter((file) => !found.has(file)).length;
  const sections = [
    ...(unread.length === 0
      ? []
      : [
          section(
            t("report.unread"),
            table(
              [t("report.file"), t("report.reason")],
              unread.map(({ file, message }) => [file, message]),
            ),
          ),
        ]),
    ...byFile(open).map(([file, here]) =>
      section(`<code>${htmlText(file)}</code>`, here.map((one) => htmlFinding(one, lang)).join("")),
    ),
    ...(aside.length === 0
      ? []
      : [section(t("report.aside-heading"), aside.map((one) => htmlFinding(one, lang)).join(""))]),
    ...(undecided.length === 0
      ? []
      : [
          section(
            t("report.undecided"),
            table(
              [t("report.file"), t("report.record"), t("report.rule"), t("report.missing")],
              undecided.map(({ file, record, rule, missing }) => [
                file,
                record ?? "",
                rule,
                missing.join(", "),
              ]),
            ),
          ),
        ]),
  ];
  return `<!doctype html>
<html lang="${{ zh: "zh-CN", en: "en" }[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t("report.title")}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<header>
<h1>${t("report.title")}</h1>
<p>${htmlText(findingsSummary(report, lang))}</p>
<p class="soft">${t("report.run", { engine, digest, asOf: asOf ?? undefined })}</p>
</header>
<ul class="counts" aria-label="${t("report.counts")}">
${severities.map((severity) => `<li class="${severity}"><b>${open.filter((one) => one.severity === severity).length}</b>${t(`severity.${severity}`)}</li>`).join("\n")}
</ul>
<main>
${open.length === 0 && unread.length === 0 ? `<p>${t("report.none")}</p>\n` : ""}${sections.join("")}</main>
<footer>
${clean === 0 ? "" : `<p class="soft">${t("report.clean-files", { count: clean })}</p>\n`}<p class="soft">${t("rule.signal")}</p>
</footer>
</body>
</html>
`;
};

const byFile = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] => {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const here = files.get(finding.file) ?? [];
    here.push(finding);
    files.set(finding.file, here);
  }
  return [...files];
};

const section = (heading: string, body: string): string =>
  `<section>\n<h2>${heading}</h2>\n${body}</section>\n`;

/** Headings are ready for the page, cells are texts. */
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table>
<thead><tr>${headings.map((heading) => `<th scope="col">${heading}</th>`).join("")}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${htmlText(cell)}</td>`).join("")}</tr>`).join("\n")}
</tbody>
</table>
`;

import { severities } from "../../catalogue/severity.js";
import type { CheckReport, Finding } from "../../check/finding.js";
import { type UiCode, uiText } from "../../messages/ui-text.js";
import { findingsSummary } from "../findings-page.js";
import { findingParts } from "./finding-parts.js";
import { markdownText } from "./markdown-text.js";
import type { ReportWriterOptions } from "./report-writer.js";

/** A comment of a code host holds 65,536 characters; the rest is for the frame of the page. */
const ROOM = 60_000;

/**
 * A comment for a pull request: the gravest first, as many as a comment holds. The first line marks the comment, so
 * that a workflow finds its own and writes it anew.
 */
export const markdown = (report: CheckReport, { lang }: ReportWriterOptions): string => {
  const t = (code: UiCode, params?: Parameters<typeof uiText>[2]) => uiText(lang, code, params);
  const { findings, unread, engine, digest, asOf } = report;
  const open = findings.filter(({ setAside }) => setAside === undefined);
  const aside = findings.filter(({ setAside }) => setAside !== undefined);
  const graded = severities.flatMap((severity) => open.filter((one) => one.severity === severity));
  const head = ["report.severity", "report.place", "report.finding", "report.what-to-do"] as const;
  const table = [row(head.map((code) => t(code))), row(head.map(() => "---"))].join("\n");
  const rows = fitting(
    graded.map((finding) => openRow(finding, lang)),
    ROOM,
  );
  const used = rows.join("\n").length;
  const asideRows = fitting(
    aside.map((finding) => asideItem(finding, lang)),
    ROOM - used,
  );
  const left = graded.length + aside.length - rows.length - asideRows.length;
  const blocks = [
    "<!-- verdex check -->",
    `### ${t("report.title")}`,
    markdownText(findingsSummary(report, lang)),
    ...(unread.length === 0
      ? []
      : [
          `**${t("report.unread")}**`,
          unread.map(({ file, message }) => `- ${markdownText(file)}: ${markdownText(message)}`).join("\n"),
        ]),
    ...(rows.length === 0 ? [] : [[table, ...rows].join("\n")]),
    ...(graded.length === 0 && unread.length === 0 ? [t("report.none")] : []),
    ...(left === 0 ? [] : [t("report.more", { count: left })]),
    ...(asideRows.length === 0
      ? []
      : [
          `<details><summary>${t("report.aside-heading")} (${aside.length})</summary>`,
          asideRows.join("\n"),
          "</details>",
        ]),
    `<sub>${markdownText(t("report.run", { engine, digest, asOf: asOf ?? undefined }))}</sub>`,
    `<sub>${markdownText(t("rule.signal"))}</sub>`,
  ];
  return `${blocks.join("\n\n")}\n`;
};

const openRow = (finding: Finding, lang: ReportWriterOptions["lang"]): string => {
  const { message, fingerprint } = finding;
  const { severity, place, remedy, basis } = findingParts(finding, lang);
  return row([
    severity,
    markdownText(place),
    `${markdownText(message)}<br>${ruleLink(finding)} <sub>${markdownText(fingerprint)}</sub>`,
    [remedy, ...basis].map(markdownText).join("<br>"),
  ]);
};

const asideItem = (finding: Finding, lang: ReportWriterOptions["lang"]): string => {
  const { place, severity, aside = "" } = findingParts(finding, lang);
  const text = `${markdownText(place)} ${severity} ${markdownText(finding.message)} (${ruleLink(finding)})`;
  return `- ${text}<br>${markdownText(aside)} <sub>${markdownText(finding.fingerprint)}</sub>`;
};

/** A link where the page has an address: a relative one would lead somewhere else in a comment. */
const ruleLink = ({ rule, helpUri }: Finding): string =>
  /^https?:/.test(helpUri)
    ? `[${markdownText(rule)}](<${helpUri.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : `\`${rule}\``;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The first lines that together are no longer than the room there is. */
const fitting = (lines: readonly string[], room: number): readonly string[] => {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  return end === -1 ? lines : lines.slice(0, end);
};

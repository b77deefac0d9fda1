import type { CheckReport, Finding } from "../../check/finding.js";
import { uiText } from "../../messages/ui-text.js";
import { findingParts } from "./finding-parts.js";
import type { ReportWriterOptions } from "./report-writer.js";
import { shownLine } from "./shown-lines.js";
import { wellFormedJson } from "./well-formed-json.js";

const levels = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
} as const;

/** A code quality report. It knows nothing set aside: only what counts is in it. */
export const gitlab = ({ findings, unread }: CheckReport, { lang }: ReportWriterOptions): string => {
  const open = findings.filter(({ setAside }) => setAside === undefined);
  const issues = [
    ...unread.map(({ file, code, message }) => ({
      type: "issue",
      check_name: code,
      description: shownLine(`${uiText(lang, "report.unread")}: ${message}`),
      fingerprint: `${code}:${file}`,
      severity: "blocker",
      location: { path: file, lines: { begin: 1 } },
    })),
    ...open.map((finding) => issue(finding, lang)),
  ];
  return `${wellFormedJson(issues)}\n`;
};

const issue = (finding: Finding, lang: ReportWriterOptions["lang"]) => {
  const { rule, message, severity, file, line, endLine, fingerprint } = finding;
  const { remedy, page, basis: clauses } = findingParts(finding, lang);
  const body = [remedy, ...clauses, ...(page === undefined ? [] : [page])];
  return {
    type: "issue",
    check_name: rule,
    // the description is all that a merge request shows
    description: [message, remedy, ...clauses.slice(0, 1)].map(shownLine).join(" · "),
    content: { body: body.join("\n\n") },
    fingerprint,
    severity: levels[severity],
    location: { path: file, lines: { begin: line, ...(endLine !== undefined && { end: endLine }) } },
  };
};

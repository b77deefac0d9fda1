import { severities } from "../../catalogue/severity.js";
import type { CheckReport, Finding } from "../../check/finding.js";
import { uiText } from "../../messages/ui-text.js";
import { findingParts } from "./finding-parts.js";
import type { ReportWriterOptions } from "./report-writer.js";
import { shownLine, shownLines } from "./shown-lines.js";

const levels = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
} as const;

/**
 * Workflow commands that annotate lines of a pull request. Only so many of them are shown in a step, so the gravest
 * come first. What is set aside does not count and is not shown.
 */
export const github = ({ findings, unread }: CheckReport, { lang }: ReportWriterOptions): string => {
  const open = findings.filter(({ setAside }) => setAside === undefined);
  const lines = severities.flatMap((severity) => open.filter((one) => one.severity === severity));
  return [
    ...unread.map(({ file, message }) =>
      command("error", { file: shownPath(file), title: uiText(lang, "report.unread") }, shownLines(message)),
    ),
    ...lines.map((finding) => annotation(finding, lang)),
  ].join("");
};

const annotation = (finding: Finding, lang: ReportWriterOptions["lang"]): string => {
  const { file, line, column, endLine, endColumn, severity, rule, title, message } = finding;
  const { remedy, basis, page, fingerprint, severity: name } = findingParts(finding, lang);
  const properties = {
    file: shownPath(file),
    line,
    endLine,
    col: column,
    endColumn,
    title: shownLine(uiText(lang, "report.annotation", { severity: name, title, rule })),
  };
  const text = [...shownLines(message), remedy, ...basis, ...(page === undefined ? [] : [page]), fingerprint];
  return command(levels[severity], properties, text);
};

/** A path is written as it is, so that it is found, but for what would act on the log. */
const shownPath = (file: string): string => file.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\ufffd");

const command = (
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: readonly string[],
): string => {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${written.join(",")}::${escapeData(text.join("\n"))}\n`;
};

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

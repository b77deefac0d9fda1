import type { CheckReport } from "../../../src/check/finding.js";
import type { Lang } from "../../../src/messages/lang.js";
import { createReportWriter } from "../../../src/report/findings/create-report-writer.js";
import type { ReportFormat, ReportWriterOptions } from "../../../src/report/findings/report-writer.js";
import { plainPage } from "../plain-page.js";
import { awkwardFiles, awkwardReport, awkwardRules } from "./awkward-report.js";

interface Asked extends Partial<Omit<ReportWriterOptions, "lang">> {
  readonly lang?: Lang;
  readonly report?: CheckReport;
}

/** A report in a format; the awkward one where nothing else is said. */
export const writeReport = (
  format: ReportFormat,
  { report = awkwardReport, lang = "zh", ...options }: Asked = {},
): string =>
  createReportWriter(format, {
    ...plainPage({ lang }),
    files: awkwardFiles,
    rules: awkwardRules,
    fails: ({ severity, setAside }) =>
      setAside === undefined && (severity === "critical" || severity === "high"),
    ...options,
  })(report);

import type { CheckReport } from "../../check/finding.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import type { ReportFormat, ReportWriter, ReportWriterOptions } from "./report-writer.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";

const writers: Readonly<Record<ReportFormat, (report: CheckReport, options: ReportWriterOptions) => string>> =
  { stylish, json, jsonl, sarif, junit, github, gitlab, markdown, html };

/**
 * A writer of reports in the asked format.
 *
 * @since 0.2.0
 */
export const createReportWriter =
  (format: ReportFormat, options: ReportWriterOptions): ReportWriter =>
  (report) =>
    writers[format](report, options);

import type { CheckReport, Finding } from "../../check/finding.js";
import type { ReportedRule } from "../../check/reported-rule.js";
import type { PageOptions } from "../page-options.js";

/** How `verdex check` reports; the first is for a terminal. */
export const reportFormats = [
  "stylish",
  "json",
  "jsonl",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
  "html",
] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** What reports are written with; a format looks only at what it can show. */
export interface ReportWriterOptions extends PageOptions {
  /** Names of the files that were checked, also those nothing was found in. */
  readonly files: readonly string[];
  /** The rules that ran, also those that found nothing. */
  readonly rules: readonly ReportedRule[];
  /** Address of the folder that paths start from, with a slash at the end; told where a host asks for it. */
  readonly root?: string | undefined;
  /** Whether a finding makes the run fail. */
  readonly fails: (finding: Finding) => boolean;
}

/**
 * The whole text of a report in one format.
 *
 * @since 0.2.0
 */
export type ReportWriter = (report: CheckReport) => string;

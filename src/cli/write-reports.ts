import type { CheckReport } from "../check/finding.js";
import { createReportWriter } from "../report/findings/create-report-writer.js";
import type { ReportFormat, ReportWriterOptions } from "../report/findings/report-writer.js";
import type { PageOptions } from "../report/page-options.js";
import { createStyle } from "../report/style.js";
import type { CliContext } from "./context.js";
import { inRepository, ofHosts, repositoryOf } from "./in-repository.js";
import { type OutFile, openOutFile } from "./out-file.js";
import type { ReportTarget } from "./report-targets.js";

export interface WriteReportsOptions extends Omit<ReportWriterOptions, "lang" | "width" | "style" | "root"> {
  readonly targets: readonly ReportTarget[];
  /** Files that were read: a report must not take the place of one. */
  readonly inputs: readonly string[];
}

/** Writes a report in every format that was asked for: first all files, then standard output. */
export const writeReports = async (
  report: CheckReport,
  { targets, inputs, ...options }: WriteReportsOptions,
  { lang, page, streams }: CliContext,
): Promise<void> => {
  const opened: OutFile[] = [];
  const plain = createStyle({ colours: false });
  const repository = repositoryOf(streams.env);
  const textOf = (format: ReportFormat, look: PageOptions): string => {
    const writing = { ...look, ...options };
    if (repository === undefined || !ofHosts.has(format)) return createReportWriter(format, writing)(report);
    const { address: root, named } = repository;
    const moved = { ...writing, root, files: options.files.map(named) };
    return createReportWriter(format, moved)(inRepository(report, repository));
  };
  try {
    for (const { format, file } of targets) {
      if (file === undefined) continue;
      const out = await openOutFile(file, { lang, inputs, option: `--format ${format}` });
      opened.push(out);
      await out.write(textOf(format, { ...page, style: plain }));
    }
    for (const out of opened) await out.keep();
  } catch (error) {
    for (const out of opened) await out.discard();
    throw error;
  }
  for (const { format, file } of targets) {
    if (file === undefined) await streams.stdout.write(textOf(format, page));
  }
};

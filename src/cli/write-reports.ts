import type { CheckReport } from "../check/finding.js";
import { createReportWriter } from "../report/findings/create-report-writer.js";
import type { ReportWriterOptions } from "../report/findings/report-writer.js";
import { createStyle } from "../report/style.js";
import type { CliContext } from "./context.js";
import { type OutFile, openOutFile } from "./out-file.js";
import type { ReportTarget } from "./report-targets.js";

export interface WriteReportsOptions extends Omit<ReportWriterOptions, "lang" | "width" | "style"> {
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
  try {
    for (const { format, file } of targets) {
      if (file === undefined) continue;
      const out = await openOutFile(file, { lang, inputs, option: `--format ${format}` });
      opened.push(out);
      await out.write(createReportWriter(format, { ...page, style: plain, ...options })(report));
    }
    for (const out of opened) await out.keep();
  } catch (error) {
    for (const out of opened) await out.discard();
    throw error;
  }
  for (const { format, file } of targets) {
    if (file === undefined)
      await streams.stdout.write(createReportWriter(format, { ...page, ...options })(report));
  }
};

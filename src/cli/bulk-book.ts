import type { BookReport } from "../book/book-report.js";
import type { Severity } from "../catalogue/severity.js";
import { uiText } from "../messages/ui-text.js";
import { bookText } from "../report/book-text.js";
import { createStyle } from "../report/style.js";
import { bookFormatOf, hasBookFlags } from "./book-file.js";
import type { CliContext } from "./context.js";
import { writeOutFile } from "./out-file.js";

/** The file of `verdex bulk --book`. */
export interface BookFile {
  readonly write: (report: BookReport) => Promise<void>;
  /** A line on what is in it. */
  summary(): string;
  fails(failOn: Severity | undefined): boolean;
}

export function createBookFile(path: string, inputs: readonly string[], context: CliContext): BookFile {
  const { lang, page } = context;
  const format = bookFormatOf(undefined, path, context);
  let written: BookReport | undefined;
  return {
    async write(report) {
      const text = bookText(report, format, { ...page, style: createStyle({ colours: false }) });
      await writeOutFile(path, text, { lang, inputs, option: "--book" });
      written = report;
    },
    summary() {
      const counts = Object.entries(written?.counts ?? {});
      const flags = counts.reduce((sum, [, count]) => sum + count, 0);
      const list = counts.map(([name, count]) => `${name} ${count}`).join(lang === "zh" ? "，" : ", ");
      return uiText(lang, "book.written", { file: path, flags, list: list === "" ? undefined : list });
    },
    fails: (failOn) => written !== undefined && hasBookFlags(written, failOn),
  };
}

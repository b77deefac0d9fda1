import { realpath } from "node:fs/promises";
import type { BookReport } from "../book/book-report.js";
import type { Severity } from "../catalogue/severity.js";
import { uiText } from "../messages/ui-text.js";
import { bookText } from "../report/book-text.js";
import { createStyle } from "../report/style.js";
import { bookFormatOf, hasBookFlags } from "./book-file.js";
import type { CliContext } from "./context.js";
import { openOutFile } from "./out-file.js";
import { usageError } from "./usage-error.js";

/** The file of `verdex bulk --book`. */
export interface BookFile {
  readonly write: (report: BookReport) => Promise<void>;
  /** A line on what is in it. */
  summary(): string;
  fails(failOn: Severity | undefined): boolean;
}

/** Looks before the run whether the file may be written: an input must not give way to it. */
export async function openBookFile(
  path: string,
  inputs: readonly string[],
  context: CliContext,
): Promise<BookFile> {
  const { lang, page } = context;
  const format = bookFormatOf(undefined, path, context);
  const target = await realpath(path).catch(() => undefined);
  for (const input of target === undefined ? [] : inputs) {
    if ((await realpath(input)) === target) {
      throw usageError(lang, uiText(lang, "book.file-is-input", { file: path }));
    }
  }
  let written: BookReport | undefined;
  return {
    async write(report) {
      const file = await openOutFile(path, { lang, inputs });
      await file.write(bookText(report, format, { ...page, style: createStyle({ colours: false }) }));
      await file.keep();
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

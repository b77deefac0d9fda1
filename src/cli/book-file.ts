import type { BookReport } from "../book/book-report.js";
import type { Account } from "../bulk/account.js";
import type { Severity } from "../catalogue/severity.js";
import { type BookFormat, bookFormats } from "../report/book-text.js";
import { isAtLeast } from "../report/bulk-flag.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** The format that was asked for, else the one the name of the file tells, else the table. */
export function bookFormatOf(
  asked: string | undefined,
  file: string | undefined,
  { lang }: CliContext,
): BookFormat {
  if (asked !== undefined) return choose(asked, { option: "--format", from: bookFormats, lang });
  const ending = /\.([a-z]+)$/i.exec(file ?? "")?.[1]?.toLowerCase();
  return bookFormats.find((format) => format === (ending === "ndjson" ? "jsonl" : ending)) ?? "table";
}

export interface BookEnd {
  readonly report: BookReport;
  readonly account: Pick<Account, "rejected">;
  readonly files: readonly { readonly error?: unknown }[];
}

/** What the exit code says about a book. */
export function bookExitCode({ report, account, files }: BookEnd, failOn: Severity | undefined): ExitCode {
  if (files.some(({ error }) => error !== undefined)) return exitCodes.input;
  return account.rejected > 0 || hasBookFlags(report, failOn) ? exitCodes.findings : exitCodes.clean;
}

export function hasBookFlags({ flags }: BookReport, failOn: Severity | undefined): boolean {
  return failOn !== undefined && flags.some(({ severity }) => isAtLeast(severity, failOn));
}

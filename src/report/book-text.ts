import type { BookReport } from "../book/book-report.js";
import { bookCsv } from "./book-csv.js";
import { bookPage } from "./book-page.js";
import type { PageOptions } from "./page-options.js";

export const bookFormats = ["table", "json", "jsonl", "csv"] as const;

export type BookFormat = (typeof bookFormats)[number];

/** A book in one of its formats; a file of CSV begins with a byte order mark, which spreadsheets ask for. */
export const bookText = (report: BookReport, format: BookFormat, options: PageOptions): string => {
  switch (format) {
    case "table":
      return bookPage(report, options);
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "jsonl":
      return bookLines(report);
    case "csv":
      return bookCsv(report);
  }
};

/** A line a flag, then a line for each field that a rule lacked; each tells by which data it was made. */
const bookLines = ({ flags, undecided, asOf, digest, engine }: BookReport): string =>
  [...flags, ...undecided.map((open) => ({ ...open, result: "cannot_decide" }))]
    .map((entry) => `${JSON.stringify({ ...entry, asOf, digest, engine })}\n`)
    .join("");

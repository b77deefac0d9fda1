import type { BookReport } from "../book/book-report.js";
import { csvRow } from "./csv-row.js";

const COLUMNS = [
  "rule",
  "finding",
  "severity",
  "result",
  "title",
  "evidence",
  "records",
  "recordCount",
  "sums",
  "missing",
  "basis",
  "remediation",
  "verified",
  "asOf",
  "digest",
  "engine",
] as const;

/** A book as CSV: a row a flag, then a row for each field that a rule lacked. */
export const bookCsv = ({ flags, undecided, asOf, digest, engine }: BookReport): string => {
  const stamp = [asOf, digest, engine];
  const flagRows = flags.map((flag) =>
    csvRow([
      flag.rule,
      flag.evidence[0]?.code,
      flag.severity,
      "flag",
      flag.title,
      flag.evidence.map(({ text }) => text).join(" "),
      flag.records.join(" "),
      flag.recordCount,
      Object.entries(flag.sums)
        .map(([name, sum]) => `${name}=${sum}`)
        .join(" "),
      flag.missing.join(" "),
      flag.basis.map(({ document, article }) => [document, article].filter(Boolean).join(" ")).join("; "),
      flag.remediation,
      flag.verified,
      ...stamp,
    ]),
  );
  const openRows = undecided.map(({ rule, severity, title, missing, records, recordCount }) => {
    const nothing = [null, null, null];
    const found = [title, null, records.join(" "), recordCount, null, missing.join(" ")];
    return csvRow([rule, null, severity, "cannot_decide", ...found, ...nothing, ...stamp]);
  });
  return [csvRow(COLUMNS), ...flagRows, ...openRows].join("");
};

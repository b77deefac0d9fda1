import type { ReportTextCode } from "./zh-reports.js";

/** English texts for the codes of `zh-reports.ts`; a code missing here does not compile. */
export const enReports: Readonly<Record<ReportTextCode, string>> = {
  "report.title": "verdex: product label check",
  "report.run": "{engine}, catalogue data {digest}[, as of {asOf}]",
  "report.page": "about the rule: {uri}",
  "report.own-rule": "a rule of your own",
  "report.basis": "basis: {document}, {article}: {demands}",
  "report.fingerprint": "fingerprint: {fingerprint}",
  "report.set-aside": "set aside: {reason} ({owner}, until {expires})",
  "report.known": "in the baseline",
  "report.aside-heading": "Set aside or in the baseline",
  "report.annotation": "{severity}: {title} ({rule})",
  "report.unread": "Not readable",
  "report.undecided": "Rules that lack facts",
  "report.missing": "missing",
  "report.rule": "rule",
  "report.record": "record",
  "report.file": "file",
  "report.reason": "reason",
  "report.none": "Nothing found.",
  "report.more": "{count} more are not listed; the other formats have all of them.",
  "report.severity": "severity",
  "report.place": "place",
  "report.finding": "finding",
  "report.what-to-do": "what to do, basis",
  "report.counts": "by severity",
  "report.clean-files": "files with nothing found: {count}",
  "help.report-format":
    "output format, may be repeated: FORMAT or FORMAT=FILE, at most one to standard output; {formats}; default stylish",
  "help.report-out":
    "file for the format that names none (written to a temporary file, then renamed); - for standard output",
  "usage.report-file": "there is no file name behind the = of {found}",
  "usage.report-same": "{formats} go to the same place: {file}",
  "usage.report-same-hint": "Write the others as FORMAT=FILE.",
  "usage.report-stdout": "standard output",
  "usage.report-out": "there is no format left for --out {file}: each has a file of its own",
};

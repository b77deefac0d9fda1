import type { CheckTextCode } from "./zh-check.js";

/** English texts for the codes of `zh-check.ts`; a code missing here does not compile. */
export const enCheck: Readonly<Record<CheckTextCode, string>> = {
  "check.place": "{line}:{column}",
  "check.remedy": "what to do: {text}",
  "check.basis": "basis: {document}, {article}",
  "check.set-aside": " (set aside: {reason}, {owner}, until {expires})",
  "check.known": " (in the baseline)",
  "check.summary":
    "{files} {files|file|files}, {records} {records|product or record|products or records}; {findings} {findings|finding|findings}[ ({levels})][; {aside} more set aside or in the baseline]",
  "check.undecided": "rules that lack facts, in {count} {count|place|places}; see --format json",
  "check.fixed": "{count} {count|place|places} rewritten: {file}",
  "check.fix-changed": "{file} has changed since it was checked and was left as it is; run again",
  "check.baseline-kept": "the baseline {file} now holds {count} {count|entry|entries}",
  "check.own-file": "{file} is a file of verdex itself and no product; it was left out",
  "check.fixable": "verdex check --fix rewrites it.",
  "check.no-uses": "it states no use of the money; add eligibleUses, a use an entry",
  "check.name-as-use": "{text} (the file states no eligibleUses: its name was taken for the use)",
  "check.or": " or ",
  "usage.fix-stdin": "standard input (-) cannot be rewritten by --fix",
  "check.no-files": "there are no files to check",
  "check.no-files-hint": "Name files, folders or patterns; {endings} are read.",
  "check.no-records": "the files hold no product and no record",
  "check.no-records-hint":
    "A Markdown file holds one in its front matter, between lines of ---; a table in the rows below its headings.",
  "check.no-rules": "no rule could be decided at all",
  "check.no-rules-hint":
    "Look at groups and disable in the configuration, and whether the files bear labels.",
  "check.too-many": "{count} {count|finding|findings} below --fail-on, more than --max-warnings {most}",
  "check.not-utf8": "it is not UTF-8 text",
  "check.watching": "watching {count} {count|file|files}; Ctrl+C ends it",
  "usage.no-baseline": "{other} needs a baseline: name its file with --baseline or in the configuration",
  "usage.watch-with": "--watch does not go together with {other}",
  "help.check":
    "check product files: labels, items, uses, wording and the facts they need, with line and column",
  "help.check-file":
    "files, folders or patterns (YAML, JSON, JSON lines, CSV, Markdown with front matter); - for standard input",
  "help.print-config": "print the configuration in force and end",
  "help.check-fail-on": "lowest severity that makes exit code 1: {levels}; default high",
  "help.max-warnings": "most findings below that severity",
  "help.quiet": "show only findings at or above --fail-on",
  "help.stdin-filename": "name of standard input, which tells its format",
  "help.fix": "rewrite what a machine can mend (codes of older editions, ids of labels)",
  "help.suppressions": "file of findings set aside",
  "help.watch": "stay and check again what changes; Ctrl+C ends it",
  "help.strict": "lapsed and unused suppressions make exit code 1 too",
  "help.baseline": "file of known findings, which do not count",
  "help.update-baseline": "write the findings of these files into the baseline; others stay",
  "help.prune-baseline": "drop findings of these files that no longer occur from the baseline",
};

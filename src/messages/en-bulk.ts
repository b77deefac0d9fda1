import type { BulkCode } from "./zh-bulk.js";

/** English sentences of bulk runs. */
export const enBulk: Readonly<Record<BulkCode, string>> = {
  "help.bulk":
    "classify files, folders or globs (CSV, XLSX, JSON lines, Parquet, reporting messages): a row out for a row in, to be taken up again after an interruption",
  "help.bulk-file": "files, folders or globs, such as '2025/*.csv'",
  "help.bulk-out": "output file; its ending tells the format: .jsonl, .csv, .xlsx, .parquet",
  "help.bulk-format": "output format: {formats}; default by the ending of --out",
  "help.form": "rows: {forms}; wide is one a record, long one an assessment, flags one a flag; default wide",
  "help.detail":
    "what JSON lines hold: decision has what a reviewer needs, full the whole result; default decision",
  "help.workers": "threads; default one a core, 0 for none",
  "help.chunk-size": "bytes of input a thread is given at a time; changes no result, default 262144",
  "help.resume": "take up the interrupted run (starts anew where there is none)",
  "help.restart": "throw the interrupted run away and start anew",
  "help.quarantine": "file for rejected rows (CSV: place, reason, raw text); default beside the output",
  "help.account": "write the account (in = answered + rejected, counts) as JSON",
  "help.bulk-fail-on": "exit code 1 where there are open flags at or above: {levels}; default never",
  "help.out-encoding": "encoding of CSV output: utf-8 (with byte order mark) or gb18030; default utf-8",
  "help.no-bom": "no byte order mark in front of CSV",
  "help.decisions":
    "reviewers' decisions (the file of verdex review import): kept for unchanged rows, beside the machine's answer",
  "help.distinct":
    "classify nothing: write the distinct used fields as JSON lines, to classify and join by them",
  "help.fields": "list the fields an answer may depend on, and end",
  "help.review": "hand needs-review rows to reviewers and take their decisions back",
  "help.review-export": "export needs-review rows: candidates, the question that separates them, evidence",
  "help.review-import":
    "read a sheet with accepted, reviewer and reason filled in; merge the decisions with their audit record",
  "help.review-sheet": "the filled sheet (CSV or XLSX)",
  "help.review-out": "file of decisions (JSON lines; only ever added to)",
  "help.review-status": "status to export, may be repeated; default needs-review",
  "help.overrule": "these decisions overrule different ones of other reviewers",
  "help.reviewed-on": "day of the decisions, YYYY-MM-DD; default today",

  "help.book":
    "What only all records together show: a project under several instruments beyond its cost, stacked central-bank tools, chains of refinancing, quarter-end spikes, near-identical projects under different classes, circular bills",
  "help.book-file":
    "files of records (CSV, XLSX, JSON lines, Parquet, reporting messages), folders or patterns; or results of verdex bulk (the answers in JSON lines are taken as they are, tables are answered anew)",
  "help.book-format": "output format: {formats}; default by the ending of --out, else table",
  "help.book-as-of":
    "day of the book: what is repaid or has matured by then does not count, what begins later does not yet. Without it all counts that is not known to be repaid",
  "help.book-fail-on": "exit with 1 where there are flags of this level or above: {levels}; default never",
  "help.bulk-book":
    "look at the whole book as well and write it to this file; the ending tells the format: .csv, .jsonl, .json, else text for people",
  "book.head":
    "Book of {records} records, {claimed} of which claim to be green or transition: {flags} flags[, as of {asOf}]",
  "book.rule": "{title} ({rule}): {count}",
  "book.flag": "[({level}) ]{text} Records: {ids}",
  "book.ids-of": "{shown} … ({count} in all)",
  "book.more": "{count} more, see --format csv or jsonl.",
  "book.basis": "Basis: {document}, {article}: {demands}[; {more} more]",
  "book.undecided": "Records that lack a field and could not be looked at (they do not count as passed):",
  "book.undecided-line": "{title} ({rule}) lacks {fields}: {count} records, {ids}",
  "book.no-day": "no --as-of was given: instruments count as live unless they are known to be repaid.",
  "book.no-claims":
    "no record bears a label, a catalogue code or a green amount: most rules look only at what claims to be green or transition. Check that the column of labels was recognised.",
  "book.off":
    "Rules over books that did not run (those whose demand was not read are off by default; --enable RULE switches them on):",
  "help.book-enable":
    "switch on a rule that is off by default, may be given several times (e.g. stacked-central-bank-tools)",
  "help.bulk-enable": "for --book: switch on a rule that is off by default, may be given several times",
  "book.enable-alone": "--enable is for the book and needs --book FILE",
  "book.written": "book: {file} ({flags} flags[: {list}])",
  "bulk.no-word": "no input is given: a file, a folder or a pattern",
  "bulk.nothing-in": "there is no file to be read in {list}",
  "bulk.no-input": "no input file found: {list}",
  "usage.missing-option": "the option {found} is missing",
  "usage.same-file": "{option} and {other} are the same file {file}; give another name",
  "usage.no-plain-file": "{option} {file} is a device or a pipe; results are written to plain files only",
  "bulk.needs-out": "--out FILE is needed",
  "bulk.format-unknown": "the ending of --out {file} tells no format",
  "bulk.write-format": "Use .jsonl, .csv, .xlsx or .parquet, or add --format.",
  "bulk.skipped": "files that were not read: {list}",
  "bulk.skipped-results": "results of verdex, not taken as input: {list} (name a file to have it read)",
  "bulk.input":
    "{file}: {format}[, {encoding}][, {preamble} rows above the headings skipped][, sheet {sheet}][; sheets that were not read: {unread}]",
  "bulk.unopened": "{file}: cannot be read; the end says why",
  "bulk.columns": "  columns: {list}[; the rows are {kind}s]",
  "bulk.column": "{heading} → {field}[ ({unit})][ (the day in {zone})]",
  "bulk.unit-column": "{heading} → unit of the amounts of each row",
  "bulk.unused": "  columns that are not used: {list}",
  "bulk.unused-column": "{heading}[ ({suggestion}?)]",
  "bulk.absent": "  columns of the mapping file that the table lacks: {list}",
  "bulk.no-mapping": "--save-mapping: no table was read that has columns, so {file} was not written.",
  "bulk.mapping-to-fill":
    "{file} lists the columns of the table: write the fields {list} behind their headings and run again with --mapping {file}.",
  "bulk.resumed": "taken up again: {rows} rows were answered before.",
  "bulk.there": "an interrupted run is there ({file})",
  "bulk.resume-or-restart": "--resume takes it up, --restart starts anew.",
  "bulk.damaged": "the checkpoint {file} cannot be read",
  "bulk.part-damaged": "{file}, left by an unfinished run, is missing or cut off: the run cannot be taken up",
  "bulk.full": "The rows answered so far are kept: free some space and take the run up with --resume.",
  "bulk.busy": "another run is writing {out}",
  "bulk.wait":
    "Wait until it ends; one that ended early is taken up by --resume and thrown away by --restart. Where it is not running after all, remove {file} first.",
  "bulk.resume-and-restart": "--resume and --restart do not go together",
  "bulk.restart": "--restart starts anew.",
  "bulk.differs": "cannot be taken up: different from the interrupted run are {list}",
  "bulk.same-or-restart": "Put them back as they were, or start anew with --restart.",
  "bulk.progress":
    "{rows} rows[ · {share}] · {rate} a second[ · {left} left] · flagged {flagged} · rejected {rejected}",
  "bulk.interrupted": "interrupted; {rows} rows are kept. The same command with --resume takes it up.",
  "bulk.total": "in {in} = answered {answered} + rejected {rejected}",
  "bulk.reasons": "rejected: {list}",
  "bulk.decisions": "decisions: {list}",
  "bulk.flags": "flags: {list} ({flagged} records)",
  "bulk.undecided": "rules that could not be decided for lack of facts: {undecided}",
  "bulk.reviewed": "reviewers' decisions: {list}",
  "bulk.unmet-decisions": "decisions that met no row, by record: {count} ({list}[ and {more} more])",
  "bulk.unread": "not read to the end: {file}: {message}",
  "bulk.written": "results: {out}[; rejected rows: {quarantine}]",
  "bulk.distinct-by-id":
    "own rule {rule} reads the id: rows that differ in nothing else have answers of their own, --distinct would lose them",
  "bulk.distinct-with": "--distinct classifies nothing and does not go together with {other}",
  "bulk.distinct-format": "--distinct writes JSON lines only: the ending of --out must be .jsonl",
  "bulk.distinct-total": "in {in} = distinct {distinct} + repeated {repeated} + rejected {rejected}",
  "bulk.distinct": "{distinct} of {rows} rows differ ({share})",
  "bulk.seconds": "{n} s",
  "bulk.minutes": "{n} min",
  "bulk.hours": "{n} h",
  "bulk.severity.critical": "critical",
  "bulk.severity.high": "high",
  "bulk.severity.medium": "medium",
  "bulk.severity.low": "low",
  "bulk.severity.info": "info",

  "review.exported":
    "{rows} rows to review in {out}. Fill in accepted (an item code or none), reviewer and reason.",
  "review.nothing": "no row is to be reviewed.",
  "review.imported": "{added} decisions merged into {out}; {blank} rows blank, {known} known, {wrong} wrong.",
  "review.conflict":
    "{id}: {reviewers} decided differently ({accepted}); none applies until one imports the agreed decision with --overrule.",
  "review.row-wrong": "row {line} ({id}): {reason}",
  "review.reviewer": "{reviewer} ({file} row {line})",
  "review.no-accepted": "a reason is given, but accepted (an item code or none) is missing",
  "review.yes-or-no":
    "accepted says {found}, which names no item: fill in the code of the item[, such as {code}], or none where no item covers the record",
  "review.zero-lost":
    "accepted says {code}, but the candidate is {other}: spreadsheets drop a last 0, copy the whole cell of the candidate, code and name",
  "review.no-reviewer": "reviewer is missing",
  "review.no-reason": "reason is missing",
  "review.no-code": "{catalogue}@{edition} has no code {code}[, is {suggestion} meant?]",
  "review.no-fingerprint":
    "the fingerprint column was changed or is missing: which record it is cannot be told",
  "review.twice": "one reviewer gave two different decisions on one record",
  "review.both":
    "the sheet has different decisions on one record: which of them --overrule is to put in force cannot be told, keep one",
  "review.no-sheet": "neither CSV (UTF-8, GBK, UTF-16) nor an XLSX sheet",
  "review.column-twice": "two columns are called {list}: which of them counts cannot be told",
  "review.busy": "another import is writing {file}",
  "review.wait": "Import again when it has ended. Where it is not running after all, remove {lock} first.",
  "review.columns": "the sheet lacks columns: {list}",
  "review.use-export": "Fill in the sheet verdex review export wrote and keep its fingerprint columns.",
  "review.filled": "somebody filled in {out}, which is not overwritten",
  "review.keep-filled":
    "Take it over by verdex review import first, then give --out another name or move the file away.",
  "review.no-decision": "line {line} is no whole decision[ ({field})]",
  "review.mend-decisions":
    "Where it is half a line that was not written to its end, take the line out and import its sheet again; otherwise restore a backup.",
  "review.state.applies": "applies",
  "review.state.content-changed": "record changed",
  "review.state.answer-changed": "answer changed",
  "review.state.conflict": "reviewers differ",
};

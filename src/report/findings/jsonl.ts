import type { CheckReport } from "../../check/finding.js";

/**
 * A JSON object a line, told apart by `type`. The line of the run comes last: a report without it was cut off.
 */
export const jsonl = ({ findings, unread, undecided, ...run }: CheckReport): string =>
  [
    ...findings.map((finding) => ({ type: "finding", ...finding })),
    ...unread.map((file) => ({ type: "unread", ...file })),
    ...undecided.map((open) => ({ type: "undecided", ...open })),
    { type: "run", ...run, findings: findings.length, unread: unread.length, undecided: undecided.length },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

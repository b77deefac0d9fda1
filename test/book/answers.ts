import type { Answered } from "../../src/result/schema.js";

/** A record with an answer to it, as a book is given them. */
export interface Answer {
  readonly result: Answered;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A green loan of which only what matters to the book is told. */
export const answerOf = (
  id: string,
  fields: Readonly<Record<string, unknown>>,
  asOf = "2025-12-31",
): Answer => {
  const sent = { id, kind: "loan", purpose: "新建100MW光伏电站", approvedOn: "2025-01-10", ...fields };
  return { record: { labels: ["绿色贷款"], ...sent }, result: resultOf(id, asOf) };
};

const resultOf = (id: string, asOf: string): Answered => ({
  id,
  outcome: "answered",
  decision: { category: "none", status: "not-covered", regime: null, code: null, reasons: [] },
  assessments: [],
  flags: [],
  undecided: [],
  risk: { level: "none", rules: [], checked: 1, undecided: 0 },
  notices: [],
  asOf,
  digest: "sha256:0",
  engine: "verdex",
});

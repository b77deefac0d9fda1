import type {
  Answered,
  Assessment,
  ConditionResult,
  Match,
  Rejected,
  Span,
} from "../../src/result/schema.js";

/** Results of the made-up catalogue, complete but for what a test is about. */
export const stamp = { digest: "sha256:0123456789abcdef", engine: "verdex 0.0.0" };

export function spanOf(record: Readonly<Record<string, string>>, field: string, text: string): Span {
  const start = record[field]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`${field} does not hold ${text}`);
  return { field, start, end: start + text.length, text, term: text, kind: "alias" };
}

export function conditionOf(part: Partial<ConditionResult> = {}): ConditionResult {
  return {
    id: "1.1/1",
    status: "unknown",
    requirement: "效率不低于示例值。",
    appliesTo: "",
    needs: ["检测报告"],
    ...part,
  };
}

export function matchOf(part: Partial<Match> = {}): Match {
  return {
    code: "1.1",
    name: "示例锅炉",
    path: ["示例门类"],
    tier: "confirmed",
    score: 1,
    ghg: "enabling",
    rows: [],
    industry: "agrees",
    spans: [],
    conditions: [],
    ...part,
  };
}

export function assessmentOf(part: Partial<Assessment> = {}): Assessment {
  return {
    regime: "national-green",
    catalogue: "demo-green",
    edition: "2025",
    title: "示例目录（2025年版）",
    standing: "official-copy",
    editionReason: "示例理由。",
    category: "green",
    status: "eligible",
    reasons: [{ code: "ITEM_FOUND", text: "资金用途属于 1.1 示例锅炉。" }],
    matches: [matchOf()],
    ...part,
  };
}

/** The decision is that of the first assessment. */
export function answeredOf(part: Partial<Answered> = {}): Answered {
  const assessments = part.assessments ?? [assessmentOf()];
  const [first] = assessments;
  const named = first && first.status !== "not-covered" && first.status !== "needs-review";
  return {
    id: "L-1",
    outcome: "answered",
    decision: {
      category: first?.category ?? "none",
      status: first?.status ?? "not-covered",
      regime: first?.regime ?? null,
      code: (named && first.matches[0]?.code) || null,
      reasons: first?.reasons ?? [],
      ...(first?.question === undefined ? {} : { question: first.question }),
    },
    assessments,
    flags: [],
    undecided: [],
    risk: { level: "unchecked", rules: [], checked: 0, undecided: 0 },
    notices: [],
    asOf: "2025-11-03",
    ...stamp,
    ...part,
  };
}

export function rejectedOf(part: Partial<Rejected> = {}): Rejected {
  return {
    id: null,
    outcome: "rejected",
    error: { code: "RECORD_NOT_JSON", message: "不是 JSON。", path: "", line: 14, column: 74 },
    ...stamp,
    ...part,
  };
}

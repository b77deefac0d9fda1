import type { Row } from "../catalogue/schema.js";
import type { RowsResult } from "../criteria/evaluate-rows.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment, Category, Match, Reason, Span, Status, Use } from "../result/schema.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import { pickRows } from "./pick-rows.js";
import { type Ground, type Verdict, type Weighed, weigh } from "./weigh.js";

export interface AssessQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  readonly editionReason: string;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
  /** A row needs a greenhouse-gas mark (carbon-neutral bonds). */
  readonly markedRow: boolean;
  readonly lang: Lang;
}

/** Answers one regime: matches with tiers, spans and conditions, and what follows from them. */
export const assess = (question: AssessQuestion): Assessment => {
  const { record, read, engine, lang, category } = question;
  const candidates = engine.matcher.match(read, { fundsIndustry: record.fundsIndustry });
  const verdict = weigh({ candidates, matcher: engine.matcher, read, category });
  const prepared = verdict.weighed.map((w) => {
    const rows = pickRows(w.candidate, read.facets, record.fundsIndustry);
    return { w, rows, result: engine.standing(w.candidate.index, rows, read.text) };
  });
  const leading = prepared[0];
  const outcome = leading ? concluded(question, verdict, leading) : { status: "not-covered" as const, grounds: verdict.reasons };
  const say = ({ code, params }: Ground): Reason => ({ code, text: message(lang, code, params ?? {}) });
  const bestScore = leading?.w.candidate.score ?? 1;
  const uses = verdict.uses.length > 1 ? verdict.uses.map((u) => toUse(u, read)) : undefined;
  return {
    regime: engine.edition.regime,
    catalogue: engine.edition.catalogue,
    edition: engine.edition.edition,
    title: engine.edition.title,
    standing: engine.edition.standing,
    editionReason: question.editionReason,
    category: verdict.category,
    status: outcome.status,
    reasons: outcome.grounds.map(say),
    ...(verdict.question === undefined ? {} : { question: verdict.question }),
    matches: prepared.map((p) => toMatch(p, question, bestScore)),
    ...(uses ? { uses } : {}),
  };
};

interface Prepared {
  readonly w: Weighed;
  readonly rows: readonly Row[];
  readonly result: RowsResult;
}

interface Outcome {
  readonly status: Status;
  readonly grounds: readonly Ground[];
}

const concluded = (question: AssessQuestion, verdict: Verdict, leading: Prepared): Outcome => {
  if (verdict.standing === "none") return { status: "not-covered", grounds: verdict.reasons };
  if (verdict.standing === "review") return { status: "needs-review", grounds: verdict.reasons };
  const { code, name } = leading.w.candidate.item;
  const found: Ground = { code: "ITEM_FOUND", params: { code, name } };
  if (question.markedRow && leading.rows.length > 0 && leading.rows.every((r) => r.ghg === "none")) {
    return { status: "conditions-unmet", grounds: [found, { code: "NO_MARKED_ROW", params: { code } }] };
  }
  const open: Ground[] = packageGrounds(question, verdict);
  const { status, conditions } = leading.result;
  const count = (s: string): string => String(conditions.filter((c) => c.status === s).length);
  if (status === "unmet") {
    return { status: "conditions-unmet", grounds: [found, { code: "CONDITIONS_UNMET", params: { code, count: count("unmet") } }] };
  }
  if (status === "unknown") open.push({ code: "CONDITIONS_UNKNOWN", params: { code, count: count("unknown") } });
  if (open.length > 0) return { status: "needs-evidence", grounds: [found, ...open] };
  return { status: "eligible", grounds: [found, { code: status === "met" ? "CONDITIONS_MET" : "NO_CONDITIONS", params: { code } }] };
};

/** Several uses without a split leave the whole amount open. */
const packageGrounds = ({ record, read }: AssessQuestion, verdict: Verdict): Ground[] => {
  const split = record.proceeds.lines.some((l) => l.amount !== undefined) || record.instrument.greenShare !== undefined;
  if (split) return [];
  const grounds: Ground[] = [];
  if (verdict.uses.length > 1) {
    const codes = verdict.uses.map((u) => u.candidate.item.code).join(", ");
    grounds.push({ code: "SEVERAL_USES", params: { codes } });
  }
  const other = read.workingCapital[0];
  if (other) grounds.push({ code: "WORKING_CAPITAL", params: { found: originalSpan(read, other.start, other.end).text } });
  return grounds;
};

const toUse = ({ candidate }: Weighed, read: ReadText): Use => {
  const first = candidate.evidence[0];
  const clause = read.clauses.find((c) => first !== undefined && first.start >= c.start && first.start < c.end);
  return {
    span: clause ? originalSpan(read, clause.start, clause.end) : { field: "", start: 0, end: 0, text: "" },
    codes: [candidate.item.code],
  };
};

const KINDS = { alias: "alias", "context-alias": "context-alias", name: "name", "shared-term": "shared-term", subject: "subject", "not-this": "subject" } as const;

const toMatch = ({ w, rows, result }: Prepared, { read, engine }: AssessQuestion, bestScore: number): Match => {
  const { candidate, tier } = w;
  const { item } = candidate;
  const spans: Span[] = candidate.evidence
    .map((e) => ({ ...originalSpan(read, e.start, e.end), term: e.term, kind: KINDS[e.kind] }))
    .sort((a, b) => (a.field === b.field ? a.start - b.start : 0));
  return {
    code: item.code,
    name: item.name,
    path: engine.path(item.code),
    tier,
    score: Math.round((candidate.score / Math.max(bestScore, candidate.score)) * 1000) / 1000,
    ghg: item.ghg ?? null,
    rows: rows.map((r) => ({ industry: r.industry ?? null, activity: r.activity, ghg: r.ghg })),
    industry: candidate.industry,
    spans,
    conditions: result.conditions,
  };
};

import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { freezeDeep } from "../result/freeze-result.js";
import type { Assessment, Category, Match, Reason, Span, Status, Use } from "../result/schema.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import type { MatchedEdition, Prepared } from "./match-edition.js";
import type { Ground, Weighed } from "./weigh.js";

/** What follows from the matches of one edition. */
export interface Outcome {
  readonly category: Category;
  readonly status: Status;
  /** Most important first. */
  readonly grounds: readonly Ground[];
}

export interface AssessmentParts {
  readonly engine: CatalogueEngine;
  readonly read: ReadText;
  readonly lang: Lang;
  readonly editionReason: string;
  readonly matched: MatchedEdition;
  readonly outcome: Outcome;
}

/** Puts the answer of one edition into the form of a result. */
export const assessmentOf = (parts: AssessmentParts): Assessment => {
  const { engine, read, lang, matched, outcome } = parts;
  const { verdict, prepared } = matched;
  const { regime, catalogue, edition, title, standing } = engine.edition;
  const bestScore = prepared[0]?.w.candidate.score ?? 1;
  const uses = verdict.uses.length > 1 ? verdict.uses.map((u) => toUse(u, read)) : undefined;
  // frozen where they are made: walking a finished result again would cost more than making it
  return Object.freeze({
    regime,
    catalogue,
    edition,
    title,
    standing,
    editionReason: parts.editionReason,
    category: outcome.category,
    status: outcome.status,
    reasons: Object.freeze(outcome.grounds.map((g) => sayGround(g, lang))),
    ...(verdict.question === undefined ? {} : { question: verdict.question }),
    matches: Object.freeze(prepared.map((p) => toMatch(p, parts, bestScore))),
    ...(uses ? { uses: freezeDeep(uses) } : {}),
  });
};

export const sayGround = ({ code, params }: Ground, lang: Lang): Reason =>
  Object.freeze({ code, text: message(lang, code, params ?? {}) });

const toUse = ({ candidate }: Weighed, read: ReadText): Use => {
  const first = candidate.evidence[0];
  const clause = read.clauses.find(
    (c) => first !== undefined && first.start >= c.start && first.start < c.end,
  );
  return {
    span: clause ? originalSpan(read, clause.start, clause.end) : { field: "", start: 0, end: 0, text: "" },
    codes: [candidate.item.code],
  };
};

const KINDS = {
  alias: "alias",
  "context-alias": "context-alias",
  name: "name",
  "shared-term": "shared-term",
  subject: "subject",
  "not-this": "subject",
} as const;

const toMatch = ({ w, result }: Prepared, { read, engine }: AssessmentParts, bestScore: number): Match => {
  const { candidate, tier } = w;
  const { item } = candidate;
  const spans = candidate.evidence.map((e): Span => {
    const { field, start, end, text } = originalSpan(read, e.start, e.end);
    return Object.freeze({ field, start, end, text, term: e.term, kind: KINDS[e.kind] });
  });
  spans.sort((a, b) => (a.field === b.field ? a.start - b.start : 0));
  return Object.freeze({
    code: item.code,
    name: item.name,
    path: engine.path(item.code),
    tier,
    score: Math.round((candidate.score / Math.max(bestScore, candidate.score)) * 1000) / 1000,
    ghg: item.ghg ?? null,
    rows: result.rows,
    industry: candidate.industry,
    spans: Object.freeze(spans),
    conditions: result.conditions,
  });
};

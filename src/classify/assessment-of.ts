import { clauseAt } from "../match/clauses.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { freezeDeep } from "../result/freeze-result.js";
import type { Assessment, Category, Match, Status, Use } from "../result/schema.js";
import type { CatalogueEngine } from "./catalogue-engine.js";
import type { MatchedEdition } from "./match-edition.js";
import { reasonOf } from "./reason-of.js";
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
  const { engine, lang, matched, outcome } = parts;
  const { regime, catalogue, edition, title, standing } = engine.edition;
  const { question } = matched.verdict;
  const reasons = outcome.grounds.map((g) => reasonOf(g, lang));
  const matches = matchesOf(parts);
  const uses = usesOf(parts);
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
    reasons: Object.freeze(reasons),
    ...(question === undefined ? undefined : { question }),
    matches: Object.freeze(matches),
    ...(uses === undefined ? undefined : { uses }),
  });
};

const usesOf = ({ matched, read }: AssessmentParts): readonly Use[] | undefined => {
  const { uses } = matched.verdict;
  return uses.length > 1 ? freezeDeep(uses.map((u) => toUse(u, read))) : undefined;
};

const toUse = ({ candidate }: Weighed, read: ReadText): Use => {
  const first = candidate.seen.evidence[0];
  const clause = first && clauseAt(read.clauses, first.start);
  return {
    span: clause ? originalSpan(read, clause.start, clause.end) : { field: "", start: 0, end: 0, text: "" },
    codes: [candidate.seen.item.code],
  };
};

const matchesOf = ({ matched, engine }: AssessmentParts): Match[] => {
  const { prepared } = matched;
  const bestScore = prepared[0]?.w.candidate.score ?? 1;
  return prepared.map(({ w: { candidate, tier }, spans, result }) => {
    const { seen, score } = candidate;
    const { item } = seen;
    return Object.freeze({
      code: item.code,
      name: item.name,
      path: engine.path(item.code),
      tier,
      score: Math.round((score / Math.max(bestScore, score)) * 1000) / 1000,
      ghg: item.ghg ?? null,
      rows: result.rows,
      industry: candidate.industry,
      spans,
      conditions: result.conditions,
    });
  });
};

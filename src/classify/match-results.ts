import { freezeDeep } from "../catalogue/freeze-deep.js";
import { clauseAt } from "../match/clauses.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Match, Span, Use } from "../result/schema.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import type { MatchedEdition } from "./match-edition.js";
import type { Verdict, Weighed } from "./weigh.js";

/** A candidate with where its terms stand and what the conditions of the rows that fit come to. */
export interface Prepared {
  readonly w: Weighed;
  readonly spans: readonly Span[];
  readonly result: Standing;
}

export interface MatchParts {
  readonly verdict: Verdict;
  readonly prepared: readonly Prepared[];
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
}

/** Puts what was found into the form of a result, frozen, so that results may share it. */
export const matchResults = ({
  verdict,
  prepared,
  read,
  engine,
}: MatchParts): Pick<MatchedEdition, "matches" | "uses"> => ({
  matches: Object.freeze(matchesOf(prepared, engine)),
  uses: verdict.uses.length > 1 ? freezeDeep(verdict.uses.map((u) => toUse(u, read))) : undefined,
});

const matchesOf = (prepared: readonly Prepared[], engine: CatalogueEngine): Match[] => {
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
      industry: candidate.industry === "foreign" ? "contradicts" : candidate.industry,
      spans,
      conditions: result.conditions,
    });
  });
};

const toUse = ({ candidate }: Weighed, read: ReadText): Use => {
  const first = candidate.seen.evidence[0];
  const clause = first && clauseAt(read.clauses, first.start);
  return {
    span: clause ? originalSpan(read, clause.start, clause.end) : { field: "", start: 0, end: 0, text: "" },
    codes: [candidate.seen.item.code],
  };
};

import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import type { Category, Span } from "../result/schema.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { SeenText } from "./seen-text.js";
import { type Verdict, type Weighed, weigh } from "./weigh.js";

export interface MatchQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
}

/** A candidate with where its terms stand, the rows that fit and what their conditions come to. */
export interface Prepared {
  readonly w: Weighed;
  readonly spans: readonly Span[];
  readonly result: Standing;
}

/** What one edition finds in a record, before anything is concluded. */
export interface MatchedEdition {
  readonly verdict: Verdict;
  /** Best first. */
  readonly prepared: readonly Prepared[];
}

/** Matches a record against one edition. */
export const matchEdition = ({ record, read, engine, category }: MatchQuestion): MatchedEdition => {
  const { fundsIndustry } = record;
  const { matcher } = engine;
  const seen = read.answer(engine, () => new SeenText({ read, matcher, fundsIndustry, category }));
  const candidates = matcher.choose(seen.sightings, fundsIndustry);
  const verdict = weigh({ candidates, seen, read, category });
  const on = decisionDate(record.kind, recordDates(record, undefined));
  const facts = engine.factsOf?.(record, read, on);
  const prepared = verdict.weighed.map((w, i): Prepared => {
    // conditions of an item that is hardly meant would only be read as demands
    const { candidate } = w;
    const spans = seen.spansOf(candidate);
    const isMeant = i === 0 || verdict.uses.includes(w) || (i === 1 && verdict.standing === "review");
    if (!isMeant || (i > 0 && w.tier === "possible")) return { w, spans, result: NOT_ASKED };
    const rows = seen.rowsOf(candidate, fundsIndustry);
    return { w, spans, result: engine.standing(candidate.seen.index, rows, read.text, facts) };
  });
  return { verdict, prepared };
};

const NOT_ASKED: Standing = Object.freeze({
  status: "not-applicable",
  conditions: Object.freeze([]),
  rows: Object.freeze([]),
});

import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import type { Category } from "../result/schema.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import { pickRows } from "./pick-rows.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { type Verdict, type Weighed, weigh } from "./weigh.js";

export interface MatchQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
}

/** A candidate with the rows that fit and what their conditions come to. */
export interface Prepared {
  readonly w: Weighed;
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
  const { matcher } = engine;
  const candidates = matcher.match(read, {
    fundsIndustry: record.fundsIndustry,
    // the nearest wording helps a reviewer of a green label; other catalogues speak only when their words are there
    namedOnly: category !== "green",
  });
  const verdict = weigh({ candidates, matcher, read, category });
  const on = decisionDate(record.kind, recordDates(record, undefined));
  const facts = engine.factsOf?.(record, read, on);
  const prepared = verdict.weighed.map((w, i) => {
    // conditions of an item that is hardly meant would only be read as demands
    const isMeant = i === 0 || verdict.uses.includes(w) || (i === 1 && verdict.standing === "review");
    if (!isMeant || (i > 0 && w.tier === "possible")) return { w, result: NOT_ASKED };
    const rows = pickRows(w.candidate, read, record.fundsIndustry);
    return { w, result: engine.standing(w.candidate.index, rows, read.text, facts) };
  });
  return { verdict, prepared };
};

const NOT_ASKED: Standing = Object.freeze({
  status: "not-applicable",
  conditions: Object.freeze([]),
  rows: Object.freeze([]),
});

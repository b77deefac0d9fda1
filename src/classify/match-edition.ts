import type { RecordFacts } from "../criteria/record-facts.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { FinanceRecord } from "../record/record.js";
import type { Category, ConditionResult, Match, Span, Use } from "../result/schema.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import { matchResults } from "./match-results.js";
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
  /** A figure that speaks against the item without being proof; asked of the leading item. */
  readonly doubt?: ConditionResult | undefined;
}

/** What one edition finds in a record, before anything is concluded. */
export interface MatchedEdition {
  readonly verdict: Verdict;
  /** Best first. */
  readonly prepared: readonly Prepared[];
  /** The same in the form of a result. */
  readonly matches: readonly Match[];
  /** Uses of funds the text names, where there are several. */
  readonly uses: readonly Use[] | undefined;
}

/** What an edition makes of the words of a record, whatever else the record states. */
export const weighEdition = (question: MatchQuestion): Verdict => verdictOf(question, seenIn(question));

/** Matches a record against one edition. */
export const matchEdition = (question: MatchQuestion): MatchedEdition => {
  const { record, read, engine } = question;
  const on = decisionDate(record.kind, recordDates(record, undefined));
  const facts = engine.factsOf?.(record, read, on);
  const seen = seenIn(question);
  const make = (): MatchedEdition => judged(question, seen, facts);
  // as long as nothing but the text is there to judge by, a text that comes again need not be judged again
  return facts === undefined || isTextAlone(facts) ? seen.matchedFor(record.fundsIndustry, make) : make();
};

/** Norms a figure of the text falls under are those of a day. */
const isTextAlone = (facts: RecordFacts): boolean =>
  facts.isSilent && (facts.claims().length === 0 || facts.claimed().norms().length === 0);

const seenIn = ({ record: { fundsIndustry }, read, engine, category }: MatchQuestion): SeenText =>
  read.answer(engine, () => new SeenText({ read, engine, fundsIndustry, category }));

const verdictOf = ({ record, read, engine, category }: MatchQuestion, seen: SeenText): Verdict => {
  const candidates = engine.matcher.choose(seen.sightings, record.fundsIndustry);
  return weigh({ candidates, seen, read, category });
};

const judged = (question: MatchQuestion, seen: SeenText, facts: RecordFacts | undefined): MatchedEdition => {
  const { record, read, engine } = question;
  const verdict = verdictOf(question, seen);
  const prepared = verdict.weighed.map((w, i): Prepared => {
    // conditions of an item that is hardly meant would only be read as demands
    const { candidate } = w;
    const spans = seen.spansOf(candidate);
    const isMeant = i === 0 || verdict.uses.includes(w) || (i === 1 && verdict.standing === "review");
    if (!isMeant || (i > 0 && w.tier === "possible")) return { w, spans, result: NOT_ASKED };
    const rows = seen.rowsOf(candidate, record.fundsIndustry);
    const result = engine.standing(candidate.seen.index, rows, read.text, facts);
    return { w, spans, result, doubt: i === 0 ? doubtOf(question, candidate, result, facts) : undefined };
  });
  return { verdict, prepared, ...matchResults({ verdict, prepared, read, engine }) };
};

/**
 * A figure that speaks against an item: under the rows that fit best, or, where the text makes it, under any row of
 * the item, since the industry of the borrower may single out a row that demands nothing.
 */
const doubtOf = (
  { read, engine }: MatchQuestion,
  { seen }: Candidate,
  { status, conditions }: Standing,
  facts: RecordFacts | undefined,
): ConditionResult | undefined => {
  if (status === "met") return undefined;
  // what is missed for sure needs no doubt
  if (status === "unmet" && conditions.some((c) => c.status === "unmet" && !c.doubtful)) return undefined;
  const own = conditions.find((c) => c.doubtful);
  if (own || !facts || facts.claims().length === 0) return own;
  const rows = (seen.item.rows ?? []).map((_, r) => r);
  const all = engine.standing(seen.index, rows, read.text, facts);
  return all.conditions.find((c) => c.doubtful && c.status === "unmet");
};

const NOT_ASKED: Standing = Object.freeze({
  status: "not-applicable",
  conditions: Object.freeze([]),
  rows: Object.freeze([]),
});

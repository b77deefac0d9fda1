import type { Item } from "../catalogue/schema.js";
import type { RecordFacts } from "../criteria/record-facts.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { FinanceRecord } from "../record/record.js";
import type { Category, ConditionResult, Match, Tier, Use } from "../result/schema.js";
import { besideUseOf } from "./beside-use.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import { KeptMatches, NOTHING_SEEN } from "./kept-matches.js";
import { matchResults, type Prepared } from "./match-results.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { SeenText } from "./seen-text.js";
import { type Verdict, weigh } from "./weigh.js";

export interface MatchQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly engine: CatalogueEngine;
  /** What an item of the catalogue makes of a use of funds. */
  readonly category: Category;
  /** Day of the answer, where one was asked for. */
  readonly asOf?: string | undefined;
}

/** The item an edition puts first, before anything is concluded. */
export interface Leading {
  readonly item: Item;
  readonly tier: Tier;
  /** What the conditions of the rows that fit best come to. */
  readonly result: Standing;
  /** A figure that speaks against the item without being proof. */
  readonly doubt?: ConditionResult | undefined;
  /** The industry of the funds is none the item is about. */
  readonly misplaced: boolean;
  /** An ordinary thing, as the record writes it, that shares the money with the item. */
  readonly beside?: string | undefined;
}

/**
 * What one edition finds in a record, before anything is concluded. Texts that come again keep it, so that it holds
 * on to nothing that was only needed to find it.
 */
export interface MatchedEdition extends Pick<Verdict, "category" | "standing" | "reasons" | "question"> {
  readonly leading: Leading | undefined;
  /** In the form of a result, best first. */
  readonly matches: readonly Match[];
  /** Uses of funds the text names, where there are several. */
  readonly uses: readonly Use[] | undefined;
}

/** What an edition makes of the words of a record, whatever else the record states. */
export const weighEdition = (question: MatchQuestion): Verdict => verdictOf(question, seenIn(question));

/** Matches a record against one edition. */
export const matchEdition = (question: MatchQuestion): MatchedEdition => {
  const { record, read, engine, asOf } = question;
  const on = decisionDate(record.kind, recordDates(record, undefined));
  const facts = engine.factsOf?.(record, read, on, asOf);
  // as long as nothing but the text is there to judge by, a text that comes again need not be judged again
  return read.isKept && (facts === undefined || isTextAlone(facts))
    ? matchedBefore(question, facts)
    : judged(question, seenIn(question), facts);
};

/** Norms a figure of the text falls under are those of a day. */
const isTextAlone = (facts: RecordFacts): boolean =>
  facts.isSilent && (facts.claims().length === 0 || facts.claimed().norms().length === 0);

/** The answer is kept and what led to it is not: another industry that changes something looks at the text anew. */
const matchedBefore = (question: MatchQuestion, facts: RecordFacts | undefined): MatchedEdition => {
  const { record, read, engine } = question;
  let seen: SeenText | undefined;
  const look = (): SeenText => {
    seen ??= seenOf(question);
    return seen;
  };
  const kept = read.answer(engine.effectOf, () => {
    const { sightings } = look();
    return sightings.length === 0 ? NOTHING_SEEN : new KeptMatches(sightings);
  });
  return kept.answer(engine.effectOf, record.fundsIndustry, () => judged(question, look(), facts));
};

const seenIn = (question: MatchQuestion): SeenText =>
  question.read.answer(question.engine, () => seenOf(question));

const seenOf = ({ record: { fundsIndustry }, read, engine, category }: MatchQuestion): SeenText =>
  new SeenText({ read, engine, fundsIndustry, category });

const verdictOf = ({ record, read, engine, category }: MatchQuestion, seen: SeenText): Verdict => {
  const candidates = engine.matcher.choose(seen.sightings, record.fundsIndustry);
  return weigh({ candidates, seen, read, category });
};

const judged = (question: MatchQuestion, seen: SeenText, facts: RecordFacts | undefined): MatchedEdition => {
  const { record, read, engine } = question;
  const verdict = verdictOf(question, seen);
  const { category, standing, reasons, question: separating, weighed, uses } = verdict;
  const prepared = weighed.map((w, i): Prepared => {
    // conditions of an item that is hardly meant would only be read as demands
    const { candidate } = w;
    const spans = seen.spansOf(candidate);
    const isMeant = i === 0 || uses.includes(w) || (i === 1 && standing === "review");
    if (!isMeant || (i > 0 && w.tier === "possible")) return { w, spans, result: NOT_ASKED };
    const rows = seen.rowsOf(candidate, record.fundsIndustry);
    return { w, spans, result: engine.standing(candidate.seen.index, rows, read.text, facts) };
  });
  return {
    category,
    standing,
    reasons,
    question: separating,
    leading: leadingOf(question, prepared[0], facts, verdict),
    ...matchResults({ verdict, prepared, read, engine }),
  };
};

const leadingOf = (
  question: MatchQuestion,
  first: Prepared | undefined,
  facts: RecordFacts | undefined,
  { standing, uses, weighed }: Verdict,
): Leading | undefined => {
  if (!first) return undefined;
  const { w, result } = first;
  const doubt = doubtOf(question, w.candidate, result, facts);
  const { industry } = w.candidate;
  // of several uses the code may be that of another
  const isElsewhere = uses.some(({ candidate }) => candidate.industry === "agrees");
  const misplaced = (industry === "contradicts" || industry === "foreign") && !isElsewhere;
  const shown = weighed.map(({ candidate }) => candidate);
  const beside =
    standing === "commit" && question.category === "green"
      ? besideUseOf(w.candidate, shown, question.read)
      : undefined;
  return { item: w.candidate.seen.item, tier: w.tier, result, doubt, misplaced, beside };
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

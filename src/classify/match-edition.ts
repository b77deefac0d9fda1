import type { RecordFacts } from "../criteria/record-facts.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import type { Category, Match, Span, Use } from "../result/schema.js";
import type { CatalogueEngine, Standing } from "./catalogue-engine.js";
import { matchResults } from "./match-results.js";
import { type MatchedText, matchText } from "./match-text.js";
import { decisionDate, recordDates } from "./record-dates.js";
import type { Verdict, Weighed } from "./weigh.js";

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
  /** The same in the form of a result. */
  readonly matches: readonly Match[];
  /** Uses of funds the text names, where there are several. */
  readonly uses: readonly Use[] | undefined;
}

/** Matches the words of a record against one edition, whatever else the record states. */
export const matchedText = ({
  record: { fundsIndustry },
  read,
  engine,
  category,
}: MatchQuestion): MatchedText =>
  read.answer(engine, `matched ${category} ${fundsIndustry ?? ""}`, () =>
    matchText({ read, matcher: engine.matcher, fundsIndustry, category }),
  );

/** Matches a record against one edition. */
export const matchEdition = (question: MatchQuestion): MatchedEdition => {
  const { record, read, engine, category } = question;
  const on = decisionDate(record.kind, recordDates(record, undefined));
  const facts = engine.factsOf?.(record, read, on);
  if (facts?.isSilent === false) return judged(question, facts);
  // as long as nothing but the text is there to judge by, a text that comes again need not be judged again
  const key = `judged ${category} ${record.fundsIndustry ?? ""}`;
  return read.answer(engine, key, () => judged(question, facts));
};

const judged = (question: MatchQuestion, facts: RecordFacts | undefined): MatchedEdition => {
  const { read, engine } = question;
  const { verdict, spans, rows } = matchedText(question);
  const prepared = verdict.weighed.map((w, i): Prepared => {
    // conditions of an item that is hardly meant would only be read as demands
    const isMeant = i === 0 || verdict.uses.includes(w) || (i === 1 && verdict.standing === "review");
    if (!isMeant || (i > 0 && w.tier === "possible")) return { w, spans: spans(i), result: NOT_ASKED };
    return { w, spans: spans(i), result: engine.standing(w.candidate.index, rows(i), read.text, facts) };
  });
  return { verdict, prepared, ...matchResults({ verdict, prepared, read, engine }) };
};

const NOT_ASKED: Standing = Object.freeze({
  status: "not-applicable",
  conditions: Object.freeze([]),
  rows: Object.freeze([]),
});

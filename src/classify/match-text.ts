import type { Evidence } from "../match/evidence.js";
import type { Matcher } from "../match/matcher.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Category, Span } from "../result/schema.js";
import { pickRows } from "./pick-rows.js";
import { type Verdict, weigh } from "./weigh.js";

export interface TextQuestion {
  readonly read: ReadText;
  readonly matcher: Matcher;
  readonly fundsIndustry: string | undefined;
  readonly category: Category;
}

/** What one edition finds in a text, whatever else the record says. */
export interface MatchedText {
  readonly verdict: Verdict;
  /** Where the terms of a weighed candidate stand, those of one field in their order. */
  spans(weighed: number): readonly Span[];
  /** Positions of the rows that fit best. */
  rows(weighed: number): readonly number[];
}

/** Matches a text against one edition. */
export const matchText = ({ read, matcher, fundsIndustry, category }: TextQuestion): MatchedText => {
  const candidates = matcher.match(read, {
    fundsIndustry,
    // the nearest wording helps a reviewer of a green label; other catalogues speak only when their words are there
    namedOnly: category !== "green",
  });
  const verdict = weigh({ candidates, matcher, read, category });
  const { weighed } = verdict;
  const spans: (readonly Span[])[] = [];
  const rows: (readonly number[])[] = [];
  return {
    verdict,
    spans: (i) => {
      spans[i] ??= spansOf(weighed[i]?.candidate.evidence ?? [], read);
      return spans[i];
    },
    rows: (i) => {
      const candidate = weighed[i]?.candidate;
      rows[i] ??= candidate ? pickRows(candidate, read, fundsIndustry) : [];
      return rows[i];
    },
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

const NO_SPANS: readonly Span[] = Object.freeze([]);

const spansOf = (evidence: readonly Evidence[], read: ReadText): readonly Span[] => {
  if (evidence.length === 0) return NO_SPANS;
  const spans = evidence.map((e): Span => {
    const { field, start, end, text } = originalSpan(read, e.start, e.end);
    return Object.freeze({ field, start, end, text, term: e.term, kind: KINDS[e.kind] });
  });
  if (spans.length > 1) spans.sort((a, b) => (a.field === b.field ? a.start - b.start : 0));
  return Object.freeze(spans);
};

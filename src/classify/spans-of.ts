import type { Evidence } from "../match/evidence.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Span } from "../result/schema.js";

const KINDS = {
  alias: "alias",
  "context-alias": "context-alias",
  name: "name",
  "shared-term": "shared-term",
  "asked-term": "shared-term",
  subject: "subject",
  "not-this": "subject",
} as const;

const NO_SPANS: readonly Span[] = Object.freeze([]);

/** Where terms stand in the fields as they were sent, those of one field in their order. */
export const spansOf = (evidence: readonly Evidence[], read: ReadText): readonly Span[] => {
  if (evidence.length === 0) return NO_SPANS;
  const spans = evidence.map((e): Span => {
    const { field, start, end, text } = originalSpan(read, e.start, e.end);
    // one text where both are alike: results are many
    const term = e.term === text ? text : e.term;
    return Object.freeze({ field, start, end, text, term, kind: KINDS[e.kind] });
  });
  if (spans.length > 1) spans.sort((a, b) => (a.field === b.field ? a.start - b.start : 0));
  return Object.freeze(spans);
};

import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Match, Result, Span } from "../result/schema.js";
import { stampColumns } from "./bulk-error.js";
import { type BulkColumn, type BulkForm, listColumn, textColumn } from "./bulk-form.js";
import type { ReviewNote } from "./bulk-row.js";

/** Candidates a reviewer is shown. */
const SHOWN = 3;

const candidateColumns: readonly BulkColumn[] = Array.from({ length: SHOWN }, (_, at) => [
  textColumn(`candidate${at + 1}`),
  listColumn(`evidence${at + 1}`, "; "),
]).flat();

/** Columns of a sheet that a person fills in. */
export const filledColumns = ["accepted", "reviewer", "reason"] as const;

export interface ReviewFormOptions {
  /** Statuses a person is asked about. */
  readonly statuses: readonly string[];
  /** Digests of a record and of its answer, under which a decision is kept. */
  readonly fingerprintsOf: (
    value: unknown,
    result: Result,
  ) => { readonly record: string; readonly answer: string } | undefined;
}

/**
 * The sheet of a reviewer: a row for each record in question, with the candidates, what speaks for each, the
 * question that separates them, and empty columns to fill in. Records that were decided are left out.
 */
export function createReviewForm({ statuses, fingerprintsOf }: ReviewFormOptions): BulkForm {
  const wanted = new Set(statuses);
  return {
    columns: [
      textColumn("id"),
      ...filledColumns.map(textColumn),
      textColumn("question"),
      ...candidateColumns,
      listColumn("reasons"),
      textColumn("category"),
      textColumn("status"),
      textColumn("catalogue"),
      textColumn("edition"),
      textColumn("editionReason"),
      textColumn("reviewState"),
      listColumn("decidedBefore", "; "),
      textColumn("fingerprint"),
      textColumn("answer"),
      ...stampColumns,
    ],
    rows(result, { value, review } = {}) {
      if (result.outcome === "rejected" || !wanted.has(result.decision.status)) return [];
      if (review?.state === "applies") return [];
      const fingerprints = fingerprintsOf(value, result);
      const leading = leadingAssessment(result);
      if (fingerprints === undefined || leading === undefined) return [];
      const { id, decision, digest, engine } = result;
      const { category, status, reasons } = decision;
      const candidates = Array.from({ length: SHOWN }, (_, at) => candidate(leading.matches[at])).flat();
      return [
        [
          id,
          ...filledColumns.map(() => undefined),
          decision.question ?? leading.question,
          ...candidates,
          reasons.map(({ text }) => text),
          category,
          status,
          leading.catalogue,
          leading.edition,
          leading.editionReason,
          review?.state,
          before(review),
          fingerprints.record,
          fingerprints.answer,
          digest,
          engine,
        ],
      ];
    },
  };
}

function candidate(match: Match | undefined): readonly [string | undefined, readonly string[] | undefined] {
  if (match === undefined) return [undefined, undefined];
  const found = [...new Set(match.spans.map(({ field, text }: Span) => `${field}: ${text}`))];
  return [`${match.code} ${match.name} (${match.tier})`, found];
}

function before(review: ReviewNote | undefined): readonly string[] | undefined {
  return review?.reviewers.map((reviewer, at) => {
    return `${reviewer}: ${review.accepted ?? ""} (${review.reasons[at] ?? ""})`;
  });
}

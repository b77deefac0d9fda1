import { openProof } from "../explain/open-proof.js";
import type { Assessment, Match } from "../result/schema.js";
import { type BulkColumn, type BulkValue, listColumn, textColumn } from "./bulk-form.js";

/** What one catalogue says, in columns. */
export const assessmentColumns: readonly BulkColumn[] = [
  textColumn("regime"),
  textColumn("catalogue"),
  textColumn("edition"),
  textColumn("standing"),
  textColumn("code"),
  textColumn("name"),
  textColumn("tier"),
  { name: "score", type: "number" },
  textColumn("ghg"),
  listColumn("candidates"),
  listColumn("reasons", " "),
  textColumn("question"),
  listColumn("missing", "; "),
  textColumn("editionReason"),
];

/** What is said of an assessment, where others weigh in as well. */
type Said = Pick<Assessment, "reasons" | "question">;

export function assessmentValues(
  assessment: Assessment,
  { reasons, question }: Said = assessment,
): readonly BulkValue[] {
  const { regime, catalogue, edition, standing, matches, editionReason } = assessment;
  const leading = answeringMatch(assessment);
  return [
    regime,
    catalogue,
    edition,
    standing,
    leading?.code,
    leading?.name,
    leading?.tier,
    leading?.score,
    leading?.ghg,
    matches.map(({ code, tier }) => `${code}:${tier}`),
    reasons.map(({ text }) => text),
    question,
    leading === undefined ? undefined : openProof(leading),
    editionReason,
  ];
}

/** Name and tier of a candidate that is not the answer would read as if it were. */
export function answeringMatch({ status, matches }: Assessment): Match | undefined {
  return status === "not-covered" || status === "needs-review" ? undefined : matches[0];
}

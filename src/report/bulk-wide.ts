import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Answered, Assessment } from "../result/schema.js";
import { answeringMatch, assessmentColumns, assessmentValues } from "./bulk-assessment.js";
import { errorColumns, errorValues, nothing, stampColumns } from "./bulk-error.js";
import { flagSummaryColumns, flagSummaryValues } from "./bulk-flag.js";
import { type BulkColumn, type BulkForm, type BulkValue, listColumn, textColumn } from "./bulk-form.js";

const between: readonly BulkColumn[] = [
  ...assessmentColumns,
  listColumn("otherAnswers"),
  ...flagSummaryColumns,
  textColumn("asOf"),
];

/** A row a record: the leading answer in full, those of the other regimes in one cell. */
export const wideForm: BulkForm = {
  columns: [
    textColumn("id"),
    textColumn("outcome"),
    textColumn("category"),
    textColumn("status"),
    ...between,
    ...errorColumns,
    ...stampColumns,
  ],
  rows(result) {
    const { id, outcome, digest, engine } = result;
    if (result.outcome === "rejected") {
      const error = errorValues(result);
      return [[id, outcome, ...nothing(between.length + 2), ...error, digest, engine]];
    }
    const { category, status } = result.decision;
    const leading = leadingAssessment(result);
    const answer = leading === undefined ? nothing(assessmentColumns.length) : decided(result, leading);
    const flags = flagSummaryValues(result);
    const others = otherAnswers(result, leading);
    const errors = nothing(errorColumns.length);
    return [
      [id, outcome, category, status, ...answer, others, ...flags, result.asOf, ...errors, digest, engine],
    ];
  },
};

/** Reasons and question of the decision, which weighs all regimes, stand for those of one assessment. */
function decided({ decision }: Answered, leading: Assessment): readonly BulkValue[] {
  const { reasons, question = leading.question } = decision;
  return assessmentValues(leading, { reasons, question });
}

/** What the other regimes say: `national-transition:transition/needs-evidence:4.5`. */
function otherAnswers({ assessments }: Answered, leading: Assessment | undefined): string[] {
  const others: string[] = [];
  for (const assessment of assessments) {
    if (assessment === leading) continue;
    const { regime, category, status } = assessment;
    const code = answeringMatch(assessment)?.code;
    others.push(`${regime}:${category}/${status}${code === undefined ? "" : `:${code}`}`);
  }
  return others;
}

import { leadingAssessment } from "../explain/leading-assessment.js";
import { assessmentColumns, assessmentValues } from "./bulk-assessment.js";
import { errorColumns, errorValues, nothing, stampColumns } from "./bulk-error.js";
import { type BulkColumn, type BulkForm, textColumn } from "./bulk-form.js";

const ofAssessment: readonly BulkColumn[] = [
  { name: "leads", type: "boolean" },
  textColumn("category"),
  textColumn("status"),
  ...assessmentColumns,
];

/** A row an assessment; a record without one, or one that was rejected, has a row all the same. */
export const longForm: BulkForm = {
  columns: [
    textColumn("id"),
    textColumn("outcome"),
    ...ofAssessment,
    textColumn("asOf"),
    ...errorColumns,
    ...stampColumns,
  ],
  rows(result) {
    const { id, outcome, digest, engine } = result;
    if (result.outcome === "rejected") {
      return [[id, outcome, ...nothing(ofAssessment.length + 1), ...errorValues(result), digest, engine]];
    }
    const { assessments, asOf } = result;
    const tail = [asOf, ...nothing(errorColumns.length), digest, engine];
    if (assessments.length === 0) return [[id, outcome, ...nothing(ofAssessment.length), ...tail]];
    const leading = leadingAssessment(result);
    return assessments.map((assessment) => {
      const { category, status } = assessment;
      const leads = assessment === leading;
      return [id, outcome, leads, category, status, ...assessmentValues(assessment), ...tail];
    });
  },
};

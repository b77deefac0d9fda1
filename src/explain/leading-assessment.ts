import type { Answered, Assessment } from "../result/schema.js";

/** The assessment a decision was taken from: that of its regime with its category and status. */
export function leadingAssessment({ decision, assessments }: Answered): Assessment | undefined {
  const ofRegime = assessments.filter(({ regime }) => regime === decision.regime);
  return (
    ofRegime.find(
      ({ category, status, matches }) =>
        category === decision.category &&
        status === decision.status &&
        (decision.code === null || matches[0]?.code === decision.code),
    ) ?? ofRegime[0]
  );
}

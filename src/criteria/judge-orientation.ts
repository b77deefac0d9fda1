import type { Condition } from "../catalogue/condition-schema.js";
import { plainBar } from "./bar-of.js";
import type { CriteriaWords } from "./criteria-words.js";
import { judgeClaims } from "./judge-claims.js";
import type { Graded } from "./judge-grade.js";
import { judgeMeasure } from "./judge-measure.js";
import { agreed, type Judgement, SILENT } from "./judgement.js";
import type { RecordFacts } from "./record-facts.js";

/**
 * Where a grade is open: a figure that misses what the grade is said to stand for is named, so that a person looks
 * the limit up before anybody calls it green. One that reaches it says nothing.
 */
export const withOrientation = (
  open: Judgement,
  { orientation }: Graded,
  condition: Condition,
  facts: Pick<RecordFacts, "figures" | "claims">,
  words: CriteriaWords,
): Judgement => {
  if (orientation === undefined) return open;
  const stated = agreed(judgeMeasure(orientation, condition, facts.figures, words));
  const held = stated === SILENT ? judgeClaims(orientation, facts.claims(), words) : stated;
  if (held.status !== "unmet" || held.found === undefined) return open;
  const { note = "", ...bar } = condition.orientation ?? {};
  return {
    status: "unknown",
    found: held.found,
    doubtful: true,
    reason: { code: "ORIENTATION_MISSED", params: { orientation: plainBar(bar), note } },
  };
};

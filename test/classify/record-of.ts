import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import type { Answered, Assessment } from "../../src/result/schema.js";

const classifier = createClassifier({ taxonomy: bundledTaxonomy() });

/** The answer to a record that is expected to be readable. */
export const answer = (record: Readonly<Record<string, unknown>>, asOf?: string): Answered => {
  const result = classifier.classify(
    { id: "T-1", kind: "loan", ...record },
    asOf === undefined ? {} : { asOf },
  );
  if (result.outcome !== "answered") throw new Error(`${result.error.code}: ${result.error.message}`);
  return result;
};

export const assessmentIn = (result: Answered, regime: Assessment["regime"]): Assessment | undefined =>
  result.assessments.find((a) => a.regime === regime);

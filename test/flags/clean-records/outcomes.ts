import { bundledTaxonomy } from "../../../src/bundled-taxonomy.js";
import { createClassifier } from "../../../src/engine/classifier.js";
import type { Outcome } from "../../../src/flags/check.js";
import { createFlagger } from "../../../src/flags/create-flagger.js";
import { ruleHeadsOf } from "../../../src/flags/rules-of.js";
import { parseRecord } from "../../../src/record/parse-record.js";
import type { Answered } from "../../../src/result/schema.js";

const taxonomy = bundledTaxonomy();

/** The rules a record can raise, those that are off by default too; rules on product files hold for none. */
export const recordRules: readonly string[] = ruleHeadsOf(taxonomy).flatMap(({ id, kinds }) =>
  kinds.length > 0 ? [id] : [],
);

const assessor = createClassifier({ taxonomy, rules: { groups: [] } });
const flagger = createFlagger({ taxonomy, lang: "zh", rules: { enable: [...recordRules] } });

export type Classified = Pick<Answered, "decision" | "assessments" | "asOf">;

export const classified = (record: unknown, asOf: string | undefined): Classified => {
  const result = assessor.classify(record, asOf === undefined ? {} : { asOf });
  if (result.outcome === "rejected") throw new Error(`${result.error.code}: ${result.error.message}`);
  const { decision, assessments, asOf: on } = result;
  return { decision, assessments, asOf: on };
};

/** `pass`, `off` where a rule does not apply, `open:` with what is missing, else the findings. */
export type Answers = ReadonlyMap<string, string>;

/** What every rule comes to for a record. */
export const answersOfRules = (record: unknown, { decision, assessments, asOf }: Classified): Answers => {
  const parsed = parseRecord(record, { lang: "zh" });
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${parsed.error.message}`);
  const judged = { record: parsed.record, decision, assessments, on: asOf ?? undefined };
  const outcomes = flagger.outcomes(judged);
  return new Map(recordRules.map((id) => [id, said(outcomes.get(id))]));
};

const said = (outcome: Outcome | undefined): string => {
  if (outcome === undefined || outcome.result === "not_applicable") return "off";
  if (outcome.result === "pass") return "pass";
  const missing = (outcome.missing ?? []).toSorted().join(" ");
  if (outcome.result === "cannot_decide") return `open: ${missing}`;
  const codes = [...new Set(outcome.findings.map(({ code }) => code))].sort().join(" ");
  return missing === "" ? codes : `${codes}, open: ${missing}`;
};

/** The words of an answer without the fields it names: findings, `open`, `off` or `pass`. */
export const wordsOf = (answer: string): readonly string[] =>
  answer.split(", ").flatMap((part) => (part.startsWith("open:") ? ["open"] : part.split(" ")));

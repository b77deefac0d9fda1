import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import type { Answered } from "../../src/result/schema.js";

const taxonomy = bundledTaxonomy();

/** A classifier with every rule switched on, those that are off by default too. */
export const everyRule = createClassifier({
  taxonomy,
  rules: { enable: ruleHeadsOf(taxonomy).map(({ id }) => id) },
});

/** What one rule came to; `pass` stands for not applicable as well: neither shows in a result. */
export interface RuleOutcome {
  readonly result: "flag" | "cannot_decide" | "quiet";
  readonly severity?: string;
  readonly findings?: readonly string[];
  readonly missing?: readonly string[];
}

/** A record with every field a short case may leave out. */
export const recordOf = (record: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  id: "C-1",
  kind: "loan",
  approvedOn: "2025-11-03",
  purpose: "新建100MW光伏电站",
  ...record,
});

export const outcomeOf = (rule: string, record: unknown, asOf?: string): RuleOutcome => {
  const result = everyRule.classify(record, asOf === undefined ? {} : { asOf });
  if (result.outcome === "rejected") throw new Error(`${result.error.code}: ${result.error.message}`);
  return outcomeIn(rule, result);
};

const outcomeIn = (rule: string, { flags, undecided }: Answered): RuleOutcome => {
  const flag = flags.find((f) => f.rule === rule);
  if (flag) {
    const findings = flag.evidence.map(({ code }) => code);
    return { result: "flag", severity: flag.severity, findings, missing: flag.missing };
  }
  const open = undecided.find((u) => u.rule === rule);
  return open ? { result: "cannot_decide", missing: open.missing } : { result: "quiet" };
};

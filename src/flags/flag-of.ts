import { gravest } from "../catalogue/severity.js";
import { fillTemplate } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import type { Flag, FlagEvidence } from "../result/schema.js";
import { basisOf } from "./basis-of.js";
import type { Finding, Outcome } from "./check.js";
import type { Judged } from "./create-flagger.js";
import { overrideOf } from "./override-of.js";
import type { ActiveRule } from "./rule-set.js";

type Flagging = Extract<Outcome, { result: "flag" }>;

const nothing: readonly string[] = Object.freeze([]);

/** Makes a writer of the flags of one rule; what is the same in all of them is made once. */
export const flagOf = (active: ActiveRule, lang: Lang): ((outcome: Flagging, judged: Judged) => Flag) => {
  const rule = active.rule();
  const basis = basisOf(rule, lang);
  const evidence = ({ code, path, params = {}, span }: Finding): FlagEvidence => {
    const texts = rule.findings[code];
    const text = fillTemplate(texts?.[lang] ?? code, params);
    const severity = active.severityOf(code);
    // frozen where they are made, as everything that goes into a result
    return Object.freeze(
      span === undefined ? { code, severity, path, text } : { code, severity, path, text, ...span },
    );
  };
  return ({ findings, missing = nothing }, { record, on }) => {
    const found = findings.map(evidence);
    const override = overrideOf(record, rule.id, on);
    const flag: Flag = {
      rule: rule.id,
      group: rule.group,
      severity: gravest(found.map(({ severity }) => severity)),
      result: "flag",
      title: rule.title[lang],
      evidence: Object.freeze(found) as FlagEvidence[],
      missing,
      basis,
      remediation: rule.remediation[lang],
      verified: rule.verified,
      ...(override && { override }),
    };
    return missing === nothing && override === undefined ? Object.freeze(flag) : flag;
  };
};

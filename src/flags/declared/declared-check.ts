import type { OwnRule } from "../../catalogue/own-rule-schema.js";
import type { Check, Finding } from "../check.js";
import { conclude } from "../outcome.js";
import { evaluateCondition } from "./evaluate-condition.js";

/** The check of a rule that is told by comparisons. `{field}` and `{found}` fill the gaps of its texts. */
export const declaredCheck = (flagWhen: NonNullable<OwnRule["flagWhen"]>): Check => {
  const cases = flagWhen.map(({ finding, when }) => ({ code: finding, evaluate: evaluateCondition(when) }));
  return (context) => {
    const findings: Finding[] = [];
    const missing = new Set<string>();
    for (const { code, evaluate } of cases) {
      const held = evaluate(context);
      for (const path of held.missing) missing.add(path);
      if (held.holds !== true) continue;
      const { field = "", value } = held.found ?? {};
      findings.push({ code, path: field, params: { field, found: String(value ?? "") } });
    }
    return conclude(findings, [...missing]);
  };
};

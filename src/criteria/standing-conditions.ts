import type { Condition } from "../catalogue/condition-schema.js";
import type { Lang } from "../messages/lang.js";
import type { ConditionResult } from "../result/schema.js";

/** A condition nothing in the record speaks to: unknown, with what would prove it. */
export const undecided = (condition: Condition, lang: Lang): ConditionResult => {
  const evidence = condition.evidence?.[lang] ?? condition.evidence?.zh;
  return {
    id: condition.id,
    status: condition.demand ? "unknown" : "not-applicable",
    requirement: condition.requirement[lang] ?? condition.requirement.zh,
    appliesTo: condition.appliesTo,
    ...(condition.standard === undefined ? {} : { standard: [condition.standard].flat().join("; ") }),
    needs: condition.demand && evidence !== undefined ? [evidence] : [],
  };
};

import type { Condition } from "../catalogue/condition-schema.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { ConditionResult } from "../result/schema.js";

const USUAL: Partial<Record<Condition["kind"], ReasonCode>> = {
  standard: "EVIDENCE_STANDARD",
  grade: "EVIDENCE_GRADE",
  certificate: "EVIDENCE_CERTIFICATE",
  threshold: "EVIDENCE_THRESHOLD",
};

/** A condition nothing in the record speaks to: unknown, with what would prove it. */
export const undecided = (condition: Condition, lang: Lang): ConditionResult => {
  // where the catalogue's own notes name no paper, the kind of the demand tells what usually proves it
  const evidence =
    condition.evidence?.[lang] ??
    condition.evidence?.zh ??
    message(lang, USUAL[condition.kind] ?? "EVIDENCE_OTHER");
  return {
    id: condition.id,
    status: condition.demand ? "unknown" : "not-applicable",
    requirement: condition.requirement[lang] ?? condition.requirement.zh,
    appliesTo: condition.appliesTo,
    ...(condition.standard === undefined ? {} : { standard: [condition.standard].flat().join("; ") }),
    needs: condition.demand ? [evidence] : [],
  };
};

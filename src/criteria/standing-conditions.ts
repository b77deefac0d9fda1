import type { Condition } from "../catalogue/condition-schema.js";
import type { ManualReason } from "../catalogue/vocabulary.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { ConditionResult } from "../result/schema.js";
import { barOf } from "./bar-of.js";

const BY_REASON: Partial<Record<ManualReason, ReasonCode>> = {
  "report-under-standard": "EVIDENCE_STANDARD",
  "standard-unnamed": "EVIDENCE_STANDARD",
  "limit-by-case": "EVIDENCE_THRESHOLD",
  "peer-comparison": "EVIDENCE_COMPARISON",
  "other-item": "EVIDENCE_OTHER_ITEM",
  technology: "EVIDENCE_TECHNOLOGY",
  "use-or-purpose": "EVIDENCE_USE",
  place: "EVIDENCE_PLACE",
  "list-or-plan": "EVIDENCE_LIST",
  permit: "EVIDENCE_PERMIT",
  exclusion: "EVIDENCE_EXCLUSION",
};

const BY_KIND: Partial<Record<Condition["kind"], ReasonCode>> = {
  standard: "EVIDENCE_STANDARD",
  grade: "EVIDENCE_GRADE",
  certificate: "EVIDENCE_CERTIFICATE",
  threshold: "EVIDENCE_THRESHOLD",
};

/** A condition nothing in the record speaks to: unknown, with what would prove it. */
export const undecided = (condition: Condition, lang: Lang): ConditionResult => ({
  id: condition.id,
  status: condition.demand ? "unknown" : "not-applicable",
  requirement: condition.requirement[lang] ?? questionOf(condition, lang),
  appliesTo: condition.appliesTo,
  ...(condition.standard === undefined ? {} : { standard: [condition.standard].flat().join("; ") }),
  needs: condition.demand ? [paperOf(condition, lang)] : [],
});

/** A demand that stands in Chinese only is led by the question it comes to. */
const questionOf = (condition: Condition, lang: Lang): string => {
  const { requirement, manualBecause, operator, value, demand } = condition;
  if (lang === "zh" || !demand) return requirement.zh;
  const question =
    manualBecause === undefined
      ? operator !== undefined && value !== undefined
        ? message(lang, "QUESTION_BAR", { bar: barOf(condition, lang) })
        : message(lang, "QUESTION_DEMAND")
      : message(lang, `QUESTION_${manualBecause}`);
  return `${question} ${requirement.zh}`;
};

/** What usually proves a demand, where the catalogue's own notes name no paper in the language asked for. */
const paperOf = ({ evidence, kind, manualBecause }: Condition, lang: Lang): string => {
  const own = evidence?.[lang];
  if (own !== undefined) return own;
  const byReason = manualBecause === undefined ? undefined : BY_REASON[manualBecause];
  const usual = message(lang, byReason ?? BY_KIND[kind] ?? "EVIDENCE_OTHER");
  return evidence === undefined ? usual : `${usual} (${evidence.zh})`;
};

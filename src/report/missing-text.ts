import { leadingAssessment } from "../explain/leading-assessment.js";
import { openProof } from "../explain/open-proof.js";
import type { Lang } from "../messages/lang.js";
import type { UiCode } from "../messages/ui-text.js";
import { uiText } from "../messages/ui-text.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Answered, Reason, Result } from "../result/schema.js";

/** Reasons whose full sentence is longer than a cell. */
const short: readonly (readonly [ReasonCode, UiCode])[] = [
  ["TEXT_ONLY_EVIDENCE", "table.text-only"],
  ["TRANSITION_LIST_TO_CHECK", "table.pathway"],
];

const side: ReadonlySet<string> = new Set<ReasonCode>([
  "ITEM_FOUND",
  "EDITION_ANNOUNCED",
  "REGION_APPLIES",
  "SECTOR_APPLIES",
  "GREEN_COUNTERPART",
  "ALSO_FOUND_IN",
  "NATIONAL_AND_LOCAL",
  "GREEN_OVER_TRANSITION",
]);

const TOLD_FIRST: ReadonlySet<string> = new Set<ReasonCode>([
  "INDUSTRY_CONTRADICTS",
  "SEVERAL_USES",
  "ORDINARY_USE",
  "WORKING_CAPITAL",
]);

/** What is open whatever is proved of the item. */
const TOLD_LAST: ReadonlySet<string> = new Set<ReasonCode>([
  "TRANSITION_TERMS",
  "EDITION_TEXT_NOT_BUNDLED",
  "EDITION_BEFORE_FIRST",
]);

/** What keeps a record from an answer, in a few words: proof that is missing, the question to ask, the error. */
export function missingText(result: Result, lang: Lang): string {
  if (result.outcome === "rejected") return result.error.message;
  const { decision } = result;
  switch (decision.status) {
    case "eligible":
      return "";
    case "needs-evidence":
      return openText(result, lang);
    case "needs-review":
      return decision.question ?? reasons(result, lang);
    default:
      return reasons(result, lang);
  }
}

function openText(result: Answered, lang: Lang): string {
  const { decision } = result;
  const match = leadingAssessment(result)?.matches.find(({ code }) => code === decision.code);
  const count = match?.conditions.filter(({ status }) => status === "unknown").length ?? 0;
  // an amount that is not split or a code of another industry says more than the first piece of proof
  const first = textsOf(decision.reasons, TOLD_FIRST);
  const needs = match ? openProof(match) : [];
  const proof =
    needs.length === 0
      ? []
      : [uiText(lang, "table.open", { count, needs: needs.join(lang === "zh" ? "；" : "; ") })];
  const last = textsOf(decision.reasons, TOLD_LAST);
  return [...first, ...proof, ...last].join(lang === "zh" ? "" : " ");
}

const textsOf = (reasons: readonly Reason[], codes: ReadonlySet<string>): string[] =>
  reasons.flatMap(({ code, text }) => (codes.has(code) ? [text] : []));

/** The grounds; what only tells which catalogue applies, or what else does, stands in the explanation. */
function reasons({ decision }: Answered, lang: Lang): string {
  const grounds = decision.reasons.filter(({ code }) => !side.has(code));
  const shown = grounds.length > 0 ? grounds : decision.reasons;
  const sentences = shown.map((reason) => shortened(reason, lang));
  return sentences.join(lang === "zh" ? "" : " ");
}

function shortened({ code, text }: Reason, lang: Lang): string {
  const found = short.find(([reason]) => reason === code);
  return found ? uiText(lang, found[1]) : text;
}

import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Answered, Result } from "../result/schema.js";

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
      return decision.question ?? reasons(result);
    default:
      return reasons(result);
  }
}

function openText(result: Answered, lang: Lang): string {
  const { decision } = result;
  const match = leadingAssessment(result)?.matches.find(({ code }) => code === decision.code);
  const open = match?.conditions.filter(({ status }) => status === "unknown") ?? [];
  // an amount that is not split says more than the first piece of proof
  const other = decision.reasons.filter(({ code }) => code === "SEVERAL_USES" || code === "WORKING_CAPITAL");
  const needs = [
    ...new Set(open.flatMap(({ needs: proof, requirement }) => (proof.length > 0 ? proof : [requirement]))),
  ];
  const proof =
    needs.length === 0
      ? []
      : [uiText(lang, "table.open", { count: open.length, needs: needs.join(lang === "zh" ? "；" : "; ") })];
  return [...other.map(({ text }) => text), ...proof].join(" ");
}

function reasons({ decision }: Answered): string {
  return decision.reasons
    .filter(({ code }) => code !== "ITEM_FOUND")
    .map(({ text }) => text)
    .join(" ");
}

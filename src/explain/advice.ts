import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Assessment, Match } from "../result/schema.js";

/** Conditions spelled out in one piece of advice; the rest stand in the list of conditions. */
const SHOWN = 4;

/**
 * What would change or settle an answer, the most useful first. It follows from the codes of the reasons, so
 * that a reason without advice is silent, never wrong.
 */
export function adviceFor(assessment: Assessment, asOf: string | null, lang: Lang): readonly string[] {
  const codes = new Set(assessment.reasons.map(({ code }) => code));
  const [leading, ...others] = assessment.matches;
  const advice: string[] = [];
  const { question, title, status } = assessment;
  if (question !== undefined) advice.push(uiText(lang, "advice.question", { question }));
  if (codes.has("CLOSE_CANDIDATES") && question === undefined) {
    const close = [leading, others[0]].flatMap((match) => match?.code ?? []);
    advice.push(uiText(lang, "advice.fact", { codes: close.join(lang === "zh" ? "、" : ", ") }));
  }
  if (codes.has("SEVERAL_USES") || codes.has("WORKING_CAPITAL")) advice.push(uiText(lang, "advice.split"));
  if (leading && status !== "not-covered" && status !== "needs-review") {
    advice.push(...adviceOnConditions(leading, lang));
  }
  if (codes.has("NO_MARKED_ROW")) advice.push(uiText(lang, "advice.marked-row"));
  if (codes.has("CONTRADICTING_SUBJECT")) advice.push(uiText(lang, "advice.subject"));
  if (codes.has("NO_CATALOGUE_WORD") || codes.has("TEXT_ONLY_EVIDENCE")) {
    advice.push(uiText(lang, "advice.describe"));
  }
  if (leading?.industry === "contradicts") {
    const industry = leading.rows[0]?.industry ?? undefined;
    advice.push(uiText(lang, "advice.industry", { industry }));
  }
  if (leading?.industry === "unknown" && status === "needs-review") {
    advice.push(uiText(lang, "advice.industry-missing"));
  }
  if (codes.has("EDITION_ANNOUNCED")) advice.push(uiText(lang, "advice.own-copy", { title }));
  if (codes.has("NEGATIVE_LIST") || codes.has("NEGATIVE_LIST_UNVERIFIED")) {
    advice.push(uiText(lang, "advice.negative"));
  }
  if (codes.has("STANDING_NOT_DECISIVE")) advice.push(uiText(lang, "advice.standing", { title }));
  if (asOf === null) advice.push(uiText(lang, "advice.date"));
  return advice.length === 0 ? [uiText(lang, "advice.none")] : advice;
}

function adviceOnConditions(match: Match, lang: Lang): string[] {
  const unmet = match.conditions.filter(({ status }) => status === "unmet");
  const unknown = match.conditions.filter(({ status }) => status === "unknown");
  const list = (texts: readonly string[]): string => {
    const different = [...new Set(texts)];
    const shown = different.slice(0, SHOWN).join(lang === "zh" ? "；" : "; ");
    return different.length > SHOWN ? `${shown} …` : shown;
  };
  const advice: string[] = [];
  if (unmet.length > 0) {
    const requirements = list(unmet.map(({ requirement }) => requirement.replace(/[。.]$/u, "")));
    advice.push(uiText(lang, "advice.unmet", { code: match.code, requirements }));
  }
  if (unknown.length > 0) {
    const needs = list(
      unknown.flatMap((condition) =>
        condition.needs.length > 0 ? condition.needs : [condition.requirement],
      ),
    );
    advice.push(uiText(lang, "advice.evidence", { needs: needs.replace(/[。.]$/u, "") }));
  }
  return advice;
}

import { adviceText } from "../messages/advice-text.js";
import type { Lang } from "../messages/lang.js";
import type { AdviceCode } from "../messages/zh-advice.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Assessment, Match } from "../result/schema.js";
import { openProof } from "./open-proof.js";

/** What a reason asks for, whatever else is said. */
const byReason: readonly (readonly [ReasonCode, AdviceCode])[] = [
  ["EXCLUSION_RULE", "advice.negative"],
  ["NEGATIVE_LIST", "advice.negative"],
  ["NEGATIVE_LIST_UNVERIFIED", "advice.negative"],
  ["NEW_CAPACITY", "advice.capacity"],
  ["TRANSITION_LIST_TO_CHECK", "advice.pathway"],
  ["TRANSITION_TERMS", "advice.plan"],
  ["REGION_NEEDED", "advice.region"],
  ["NO_MARKED_ROW", "advice.marked-row"],
  ["CONTRADICTING_SUBJECT", "advice.subject"],
  ["ORDINARY_HEAD", "advice.describe"],
  ["OBJECT_NOT_NAMED", "advice.describe"],
  ["USE_STATED_ELSEWHERE", "advice.describe"],
  ["INDUSTRY_UNLIKELY", "advice.sector"],
  ["SECTOR_UNLIKELY", "advice.sector"],
  ["FIGURE_DOUBTFUL", "advice.figure"],
  ["TERM_NEGATED", "advice.negated"],
  ["EDITION_TEXT_NOT_BUNDLED", "advice.edition"],
  ["EDITION_BEFORE_FIRST", "advice.edition"],
  ["NO_CATALOGUE_WORD", "advice.describe"],
  ["TEXT_ONLY_EVIDENCE", "advice.describe"],
];

const committed: ReadonlySet<Assessment["status"]> = new Set(["eligible", "needs-evidence"]);

/** Reasons the amount of each use would settle. */
const WITHOUT_SPLIT: readonly string[] = ["SEVERAL_USES", "ORDINARY_USE", "WORKING_CAPITAL", "ANNEX_ONLY"];

/** Conditions spelled out in one piece of advice; the rest stand in the list of conditions. */
const SHOWN = 4;

/**
 * What would change or settle an answer, the most useful first. It follows from the codes of the reasons, so
 * that a reason without advice is silent, never wrong.
 */
export function adviceFor(assessment: Assessment, asOf: string | null, lang: Lang): readonly string[] {
  const codes = new Set(assessment.reasons.map(({ code }) => code));
  const [leading] = assessment.matches;
  const advice: string[] = [];
  const { question, title, status } = assessment;
  if (question !== undefined) advice.push(adviceText(lang, "advice.question", { question }));
  if (codes.has("CLOSE_CANDIDATES") && question === undefined) {
    advice.push(adviceText(lang, "advice.fact"));
  }
  if (WITHOUT_SPLIT.some((code) => codes.has(code))) advice.push(adviceText(lang, "advice.split"));
  if (leading && status !== "not-covered" && status !== "needs-review") {
    advice.push(...adviceOnConditions(leading, status, lang));
  }
  for (const [reason, code] of byReason) if (codes.has(reason)) advice.push(adviceText(lang, code));
  const unsure = leading?.tier === "probable" && committed.has(status);
  if (leading && unsure) {
    advice.push(adviceText(lang, "advice.confirm", { code: leading.code }));
  }
  if (leading?.industry === "contradicts") {
    advice.push(
      adviceText(lang, "advice.industry", { code: leading.code, industries: rowIndustries(leading) }),
    );
  }
  if (leading?.industry === "unknown" && (unsure || status === "needs-review")) {
    advice.push(adviceText(lang, "advice.industry-missing"));
  }
  if (codes.has("STANDING_NOT_DECISIVE")) advice.push(adviceText(lang, "advice.standing", { title }));
  if (codes.has("EDITION_ANNOUNCED")) advice.push(adviceText(lang, "advice.own-copy"));
  if (asOf === null) advice.push(adviceText(lang, "advice.date"));
  return advice.length === 0 ? [adviceText(lang, "advice.none")] : [...new Set(advice)];
}

/** Industries of the rows that fit best; the others stand in `explain` of the item. */
function rowIndustries({ rows }: Match): string | undefined {
  const industries = [...new Set(rows.flatMap(({ industry }) => industry ?? []))];
  return industries.length === 0 ? undefined : industries.join(" ");
}

function adviceOnConditions(match: Match, answer: Assessment["status"], lang: Lang): string[] {
  // an alternative may be missed where another one is met
  const unmet =
    answer === "conditions-unmet" ? match.conditions.filter(({ status }) => status === "unmet") : [];
  const list = (texts: readonly string[]): string => {
    const different = [...new Set(texts)];
    const shown = different.slice(0, SHOWN).join(lang === "zh" ? "；" : "; ");
    return different.length > SHOWN ? `${shown} …` : shown;
  };
  const advice: string[] = [];
  if (unmet.length > 0) {
    const requirements = list(unmet.map(({ requirement }) => requirement.replace(/[。.]$/u, "")));
    advice.push(adviceText(lang, "advice.unmet", { code: match.code, requirements }));
  }
  if (match.conditions.some(({ status }) => status === "unknown")) {
    advice.push(adviceText(lang, "advice.evidence", { needs: list(openProof(match)) }));
  }
  return advice;
}

import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Decision, Result } from "../result/schema.js";
import type { Colour } from "./style.js";

type Verdict = Pick<Decision, "category" | "status">;

/** A decision as people say it: 绿色·待补证据. A status that says it all stands alone. */
export function verdictLabel({ category, status }: Verdict, lang: Lang): string {
  const said = uiText(lang, `status.${status}`);
  if (status === "not-covered" || status === "excluded") return said;
  return uiText(lang, `category.${category}`) + (lang === "zh" ? "·" : " · ") + said;
}

export function outcomeLabel(result: Result, lang: Lang): string {
  return result.outcome === "rejected"
    ? uiText(lang, "status.rejected")
    : verdictLabel(result.decision, lang);
}

const colours: Readonly<Record<Decision["status"], Colour | undefined>> = {
  eligible: "green",
  "needs-evidence": "yellow",
  "conditions-unmet": "red",
  excluded: "red",
  "needs-review": "magenta",
  "not-covered": undefined,
};

export function outcomeColour(result: Result): Colour | undefined {
  return result.outcome === "rejected" ? "red" : colours[result.decision.status];
}

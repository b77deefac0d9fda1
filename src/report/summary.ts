import { severities } from "../catalogue/severity.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Result, Risk } from "../result/schema.js";
import { outcomeLabel } from "./decision-label.js";
import { createLostFacts } from "./lost-facts.js";
import { riskLabel } from "./risk-label.js";

/** Counts of one run: in = answered + rejected, and answered by decision. */
export interface Summary {
  add(result: Result): void;
  readonly answered: number;
  readonly rejected: number;
  /** For people: the counts, the levels of risk, and what was sent and not used. */
  text(lang: Lang): string;
}

const levels: readonly Risk["level"][] = [...severities, "undecided", "none"];

export function createSummary(): Summary {
  const risks = new Map<Risk["level"], number>();
  const lost = createLostFacts();
  const counts = new Map<string, { n: number; readonly example: Result }>();
  const by = (outcome: Result["outcome"]): number => {
    let sum = 0;
    for (const { n, example } of counts.values()) if (example.outcome === outcome) sum += n;
    return sum;
  };
  return {
    add(result) {
      const key =
        result.outcome === "rejected" ? "rejected" : `${result.decision.category}/${result.decision.status}`;
      const count = counts.get(key);
      if (result.outcome === "answered" && result.risk.level !== "unchecked")
        risks.set(result.risk.level, (risks.get(result.risk.level) ?? 0) + 1);
      if (result.outcome === "answered") lost.add(result.notices);
      if (count) count.n += 1;
      else counts.set(key, { n: 1, example: result });
    },
    get answered() {
      return by("answered");
    },
    get rejected() {
      return by("rejected");
    },
    text(lang) {
      const answered = by("answered");
      const rejected = by("rejected");
      const parts = [...counts.values()]
        .filter(({ example }) => example.outcome === "answered")
        .sort((a, b) => b.n - a.n)
        .map(({ n, example }) => `${outcomeLabel(example, lang)} ${n}`);
      const totals = { total: answered + rejected, answered, rejected };
      const decisions = parts.join(lang === "zh" ? "，" : ", ");
      const line = uiText(lang, "summary.line", {
        ...totals,
        decisions: decisions === "" ? undefined : decisions,
      });
      const found = levels.flatMap((level) => {
        const n = risks.get(level);
        return n === undefined ? [] : [`${riskLabel(level, lang)} ${n}`];
      });
      const levelsLine = uiText(lang, "summary.risk", { levels: found.join(lang === "zh" ? "，" : ", ") });
      return [line, ...(found.length === 0 ? [] : [levelsLine]), ...lost.lines(lang)].join("\n");
    },
  };
}

import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Result } from "../result/schema.js";
import { outcomeLabel } from "./decision-label.js";

/** Counts of one run: in = answered + rejected, and answered by decision. */
export interface Summary {
  add(result: Result): void;
  readonly answered: number;
  readonly rejected: number;
  /** One line for people. */
  text(lang: Lang): string;
}

export function createSummary(): Summary {
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
      return uiText(lang, "summary.line", { ...totals, decisions: decisions === "" ? undefined : decisions });
    },
  };
}

import type { Condition } from "../catalogue/condition-schema.js";
import type { Caveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { Figure } from "./record-facts.js";

/** The highest of several values where more is asked for, the lowest where less is: that one reaches the bar shows nothing of the rest. */
export const bestCase = (
  { name, plain, scope = "" }: Figure,
  moreIsBetter: boolean | undefined,
  { metric = "" }: Condition,
  { document }: CriteriaWords,
): Caveat | undefined => {
  if (moreIsBetter === undefined) return undefined;
  const best = document.states[moreIsBetter ? "highest" : "lowest"];
  if (!best.some((w) => plain.includes(w) || scope.includes(w)) || best.some((w) => metric.includes(w)))
    return undefined;
  return { reason: { code: "FIGURE_BEST_CASE", params: { name } }, keepsMiss: true };
};

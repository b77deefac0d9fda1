import type { Condition } from "../catalogue/condition-schema.js";
import { freezeDeep } from "../catalogue/freeze-deep.js";
import type { Lang } from "../messages/lang.js";
import type { ConditionResult } from "../result/schema.js";
import { type Asked, askedCondition } from "./asked-condition.js";
import type { CriteriaWords } from "./criteria-words.js";
import { type FiguresFor, figuresFor } from "./figures-for.js";
import { asksNorm } from "./judge-norm.js";
import type { Reference } from "./metric-schema.js";
import type { RecordFacts } from "./record-facts.js";
import { undecided } from "./standing-conditions.js";

/** A condition made ready once for all records. */
export interface ReadCondition {
  readonly asked: Asked;
  /** How it reads while nothing speaks to it; most conditions stay so for most records. */
  readonly open: ConditionResult;
  /** Metrics whose figures may decide it: its own, those it is a case of and those that are cases of it. */
  readonly metrics: ReadonlySet<string>;
  /** The name of a metric no list knows, which only the very same name answers. */
  readonly ownName: string | undefined;
  readonly reference: Reference | undefined;
  /** Figures may reach the grade that is asked by the limits of a norm. */
  readonly isNormed: boolean;
  /** What the figures of a record are to this condition. */
  readonly figures: FiguresFor;
}

/**
 * @param types types of the item the condition is of
 */
export const readCondition = (
  condition: Condition,
  types: readonly string[],
  words: CriteriaWords,
  lang: Lang,
): ReadCondition => {
  const asked = askedCondition(condition, words);
  const metric = "metric" in asked ? asked.metric : undefined;
  const orientation = asked.kind === "grade" ? asked.orientation : undefined;
  const ids = [...(metric?.ids ?? []), ...(orientation?.metric.ids ?? [])];
  return {
    asked,
    open: freezeDeep(undecided(condition, lang)),
    metrics: new Set(ids.flatMap((id) => words.related(id))),
    ownName: metric !== undefined && metric.ids.length === 0 ? metric.plain : undefined,
    reference: "reference" in asked ? asked.reference : undefined,
    figures: figuresFor(condition, types, words),
    isNormed: asked.kind === "grade" && asksNorm(condition, asked, words.document),
  };
};

/** Whether anything the record states, apart from reviewers' answers, may speak to a condition. */
export const speaksTo = (condition: ReadCondition, facts: RecordFacts): boolean => {
  switch (condition.asked.kind) {
    case "manual":
      return false;
    case "industry":
      return facts.industry !== undefined;
    case "words":
      return facts.papers.length > 0 || facts.lists.length > 0 || isStated(condition, facts);
    case "reference":
      return isHeld(condition, facts) || isStated(condition, facts);
    case "grade":
      return (
        isHeld(condition, facts) ||
        isStated(condition, facts) ||
        isClaimed(condition, facts) ||
        (condition.isNormed && hasNorms(facts))
      );
    case "measure":
      return isStated(condition, facts) || isClaimed(condition, facts);
  }
};

/** Figures of the record, or of its text, fall under some norm. */
export const hasNorms = (facts: Pick<RecordFacts, "figures" | "norms" | "claims" | "claimed">): boolean =>
  (facts.figures.length > 0 && facts.norms().length > 0) ||
  (facts.claims().length > 0 && facts.claimed().norms().length > 0);

const isStated = ({ metrics, ownName }: ReadCondition, { figures }: RecordFacts): boolean => {
  for (const { metric } of figures) {
    if (ownName !== undefined && metric.plain === ownName) return true;
    for (const id of metric.ids) if (metrics.has(id)) return true;
  }
  return false;
};

const isHeld = ({ reference }: ReadCondition, { references }: RecordFacts): boolean => {
  for (const { named } of references) if (named.reference === reference) return true;
  return false;
};

const isClaimed = ({ metrics }: ReadCondition, facts: RecordFacts): boolean => {
  if (metrics.size === 0) return false;
  for (const { ids } of facts.claims()) for (const id of ids) if (metrics.has(id)) return true;
  return false;
};

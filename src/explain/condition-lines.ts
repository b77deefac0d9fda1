import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";
import type { ManualReason } from "../catalogue/vocabulary.js";
import type { Lang } from "../messages/lang.js";

/**
 * One line of a condition tree, in reading order; `depth` is what to indent it by.
 *
 * @since 0.2.0
 */
export type ConditionLine =
  | { readonly kind: "all-of" | "any-of" | "by-type"; readonly depth: number }
  | { readonly kind: "type"; readonly depth: number; readonly appliesTo: string }
  | {
      readonly kind: "condition";
      readonly depth: number;
      readonly id: string;
      /** What is demanded, in our words. */
      readonly requirement: string;
      readonly appliesTo: string;
      readonly standards: readonly string[];
      readonly evidence: string | null;
      /** False for preferences and notes, which are shown and demand nothing. */
      readonly demand: boolean;
      /** `auto` where figures in a record can decide it. */
      readonly decidable: Condition["decidable"];
      /** Why a person has to look; null where the program decides or nothing is said. */
      readonly manualBecause: ManualReason | null;
      /** Null where the mark of the item counts. */
      readonly verified: boolean | null;
      readonly note: string | null;
    };

/** Writes a tree as lines. A branch with one part is that part: it joins nothing. */
export function conditionLines(
  tree: ConditionTree | undefined,
  lang: Lang,
  depth = 0,
): readonly ConditionLine[] {
  if (tree === undefined) return [];
  if ("allOf" in tree) return branch("all-of", tree.allOf, lang, depth);
  if ("anyOf" in tree) return branch("any-of", tree.anyOf, lang, depth);
  if ("byType" in tree) {
    const types = tree.byType.flatMap(({ appliesTo, then }): ConditionLine[] => [
      { kind: "type", depth: depth + 1, appliesTo },
      ...conditionLines(then, lang, depth + 2),
    ]);
    return [{ kind: "by-type", depth }, ...types];
  }
  return [lineOf(tree, lang, depth)];
}

function branch(
  kind: "all-of" | "any-of",
  parts: readonly ConditionTree[],
  lang: Lang,
  depth: number,
): readonly ConditionLine[] {
  if (parts.length === 1) return conditionLines(parts[0], lang, depth);
  return [{ kind, depth }, ...parts.flatMap((part) => conditionLines(part, lang, depth + 1))];
}

function lineOf(condition: Condition, lang: Lang, depth: number): ConditionLine {
  return {
    kind: "condition",
    depth,
    id: condition.id,
    requirement: condition.requirement[lang] ?? condition.requirement.zh,
    appliesTo: condition.appliesTo,
    standards: condition.standard === undefined ? [] : [condition.standard].flat(),
    evidence: condition.evidence?.[lang] ?? condition.evidence?.zh ?? null,
    demand: condition.demand,
    decidable: condition.decidable,
    manualBecause: condition.manualBecause ?? null,
    verified: condition.verified ?? null,
    note: condition.note ?? null,
  };
}

import type { Edition } from "../catalogue/schema.js";
import { type ManualReason, manualReasonSchema } from "../catalogue/vocabulary.js";
import { type Asked, askedCondition } from "./asked-condition.js";
import type { CriteriaWords } from "./criteria-words.js";
import { leavesOf } from "./leaves-of.js";

/** How the conditions of an edition are decided. */
export interface ConditionCounts {
  readonly all: number;
  /** Decided by the program where the record states what is asked. */
  readonly executable: number;
  /** Of the executable: by figures, by grades, by values of standards the record brings, by papers, kinds and lists, by the industry of the funds. */
  readonly by: Readonly<Record<Exclude<Asked["kind"], "manual">, number>>;
  /** Only a reviewer's answer decides. */
  readonly manual: number;
  /** Why a person has to look, as the conditions say; those that say nothing are `unstated`. */
  readonly manualBecause: Readonly<Record<ManualReason | "unstated", number>>;
  /** Manual conditions that name the paper which proves them. */
  readonly withPaper: number;
  /** Preferences, aims and notes among them, which demand nothing. */
  readonly withoutDemand: number;
}

/** Counts how the conditions of an edition are decided. */
export const conditionCounts = ({ items }: Edition, words: CriteriaWords | undefined): ConditionCounts => {
  const conditions = items
    .flatMap((item) => [item.conditions, ...(item.rows ?? []).map((r) => r.conditions)])
    .flatMap((tree) => (tree ? leavesOf(tree) : []));
  const by = { measure: 0, grade: 0, reference: 0, words: 0, industry: 0 };
  const manualBecause = noReasons();
  let withPaper = 0;
  for (const condition of conditions) {
    const kind = words ? askedCondition(condition, words).kind : "manual";
    if (kind !== "manual") {
      by[kind] += 1;
      continue;
    }
    manualBecause[condition.manualBecause ?? "unstated"] += 1;
    if (condition.evidence !== undefined) withPaper += 1;
  }
  const executable = by.measure + by.grade + by.reference + by.words + by.industry;
  return {
    all: conditions.length,
    executable,
    by,
    manual: conditions.length - executable,
    manualBecause,
    withPaper,
    withoutDemand: conditions.filter((c) => !c.demand).length,
  };
};

const noReasons = (): Record<ManualReason | "unstated", number> => {
  const counts = Object.fromEntries([...manualReasonSchema.options, "unstated"].map((reason) => [reason, 0]));
  return counts as Record<ManualReason | "unstated", number>;
};

import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";
import type { ConditionResult } from "../result/schema.js";

export type ConditionStatus = ConditionResult["status"];

/** What a single condition comes to for the record at hand. */
export type DecideCondition = (condition: Condition) => ConditionResult;

/** Whether a type named in a `byType` branch is the subject at hand; undefined where it cannot be told. */
export type NamesSubject = (appliesTo: string) => boolean | undefined;

export interface TreeResult {
  readonly status: ConditionStatus;
  readonly leaves: readonly ConditionResult[];
}

/**
 * Evaluates a tree of demands with four values: met, unmet, unknown, not applicable.
 *
 * `allOf` is as bad as its worst branch, `anyOf` as good as its best; a branch of another type does not apply.
 */
export const evaluateTree = (
  tree: ConditionTree,
  decide: DecideCondition,
  names: NamesSubject,
): TreeResult => {
  if ("allOf" in tree)
    return combine(
      tree.allOf.map((t) => evaluateTree(t, decide, names)),
      worst,
    );
  if ("anyOf" in tree)
    return combine(
      tree.anyOf.map((t) => evaluateTree(t, decide, names)),
      best,
    );
  if ("byType" in tree) {
    const told = tree.byType.map((branch) => names(branch.appliesTo));
    const anyTold = told.includes(true);
    return combine(
      tree.byType.map((branch, i) => {
        const result = evaluateTree(branch.then, decide, names);
        // as soon as one type is recognised, the others are not the subject
        return anyTold && told[i] !== true ? notApplicable(result) : result;
      }),
      anyTold ? worst : best,
    );
  }
  const leaf = decide(tree);
  return { status: leaf.status, leaves: [leaf] };
};

const notApplicable = (result: TreeResult): TreeResult => ({
  status: "not-applicable",
  leaves: result.leaves.map((leaf) => ({ ...leaf, status: "not-applicable", needs: [] })),
});

const combine = (
  parts: readonly TreeResult[],
  by: (s: readonly ConditionStatus[]) => ConditionStatus,
): TreeResult => ({
  status: by(parts.map((p) => p.status).filter((s) => s !== "not-applicable")),
  leaves: parts.flatMap((p) => p.leaves),
});

const worst = (statuses: readonly ConditionStatus[]): ConditionStatus => {
  if (statuses.length === 0) return "not-applicable";
  if (statuses.includes("unmet")) return "unmet";
  return statuses.includes("unknown") ? "unknown" : "met";
};

const best = (statuses: readonly ConditionStatus[]): ConditionStatus => {
  if (statuses.length === 0) return "not-applicable";
  if (statuses.includes("met")) return "met";
  return statuses.includes("unknown") ? "unknown" : "unmet";
};

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

/** How the answer to a condition of a type reads while it is open which type it is. */
export type OpenType = (leaf: ConditionResult) => ConditionResult;

/**
 * Evaluates a tree of demands with four values: met, unmet, unknown, not applicable.
 *
 * `allOf` is as bad as its worst branch, `anyOf` as good as its best; a branch of another type does not apply, and
 * neither does an alternative beside one that is met. As long as no type is recognised, only what all types agree on is decided.
 */
export const evaluateTree = (
  tree: ConditionTree,
  decide: DecideCondition,
  names: NamesSubject,
  openType: OpenType = (leaf) => leaf,
): TreeResult => {
  const evaluate = (branch: ConditionTree): TreeResult => evaluateTree(branch, decide, names, openType);
  if ("allOf" in tree) return combine(tree.allOf.map(evaluate), worst);
  if ("anyOf" in tree) return alternatives(tree.anyOf.map(evaluate));
  if ("byType" in tree) {
    const told = tree.byType.map((branch) => names(branch.appliesTo));
    const parts = tree.byType.map((branch) => evaluate(branch.then));
    // as soon as one type is recognised, the others are not the subject
    if (told.includes(true)) {
      return combine(
        parts.map((part, i) => (told[i] === true ? part : notApplicable(part))),
        worst,
      );
    }
    return openTypes(parts, openType);
  }
  const leaf = decide(tree);
  return { status: leaf.status, leaves: [leaf] };
};

/** Where one alternative is met, nothing is left to show for those that are open; what one misses stays told. */
const alternatives = (parts: readonly TreeResult[]): TreeResult => {
  const all = combine(parts, best);
  if (all.status !== "met") return all;
  return { ...all, leaves: all.leaves.map((leaf) => (leaf.status === "unknown" ? notAsked(leaf) : leaf)) };
};

/** A type that stands alone, or beside one of which nothing is asked, may be another one: missing its bar settles nothing. */
const openTypes = (parts: readonly TreeResult[], openType: OpenType): TreeResult => {
  const statuses = new Set(parts.map((p) => p.status));
  const isFree = statuses.delete("not-applicable");
  const [only] = statuses;
  const leaves = parts.flatMap((p) => p.leaves);
  if (only === undefined) return { status: "not-applicable", leaves };
  if (statuses.size === 1 && (only !== "unmet" || (parts.length > 1 && !isFree)))
    return { status: only, leaves };
  return {
    status: "unknown",
    leaves: leaves.map((leaf) => (leaf.status === "met" || leaf.status === "unmet" ? openType(leaf) : leaf)),
  };
};

const notApplicable = (result: TreeResult): TreeResult => ({
  status: "not-applicable",
  leaves: result.leaves.map(notAsked),
});

/** What was found for another type, or for an alternative nobody needs, would read as if it had decided. */
const notAsked = ({ found: _, reason: __, ...leaf }: ConditionResult): ConditionResult => ({
  ...leaf,
  status: "not-applicable",
  needs: [],
});

const combine = (
  parts: readonly TreeResult[],
  by: (parts: readonly TreeResult[]) => ConditionStatus,
): TreeResult => {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { status: by(parts), leaves: parts.flatMap((p) => p.leaves) };
};

const worst = (parts: readonly TreeResult[]): ConditionStatus => {
  let found: ConditionStatus = "not-applicable";
  for (const { status } of parts) {
    if (status === "unmet") return "unmet";
    if (status === "unknown" || (status === "met" && found === "not-applicable")) found = status;
  }
  return found;
};

const best = (parts: readonly TreeResult[]): ConditionStatus => {
  let found: ConditionStatus = "not-applicable";
  for (const { status } of parts) {
    if (status === "met") return "met";
    if (status === "unknown" || (status === "unmet" && found === "not-applicable")) found = status;
  }
  return found;
};

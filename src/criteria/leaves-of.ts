import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";

/** Every condition of a tree, in reading order. */
export const leavesOf = (tree: ConditionTree): Condition[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(leavesOf);
  if ("anyOf" in tree) return tree.anyOf.flatMap(leavesOf);
  if ("byType" in tree) return tree.byType.flatMap(({ then }) => leavesOf(then));
  return [tree];
};

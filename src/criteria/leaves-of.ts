import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";
import type { Item } from "../catalogue/schema.js";

/** The demands of an item: its own, then those of its rows. */
export const treesOf = ({ conditions, rows = [] }: Item): ConditionTree[] =>
  [conditions, ...rows.map((row) => row.conditions)].flatMap((tree) => tree ?? []);

/** Every condition of a tree, in reading order. */
export const leavesOf = (tree: ConditionTree): Condition[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(leavesOf);
  if ("anyOf" in tree) return tree.anyOf.flatMap(leavesOf);
  if ("byType" in tree) return tree.byType.flatMap(({ then }) => leavesOf(then));
  return [tree];
};

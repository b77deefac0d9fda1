import type { Condition, ConditionTree } from "../../catalogue/condition-schema.js";
import type { DocumentPath } from "../../catalogue/problem.js";
import type { Item } from "../../catalogue/schema.js";
import type { Placed } from "./lint-input.js";

/** Every single condition of an item, of its rows and of the item itself, with its place. */
export function conditionsOf(item: Placed<Item>): Placed<Condition>[] {
  const found: Placed<Condition>[] = [];
  const visit = (tree: ConditionTree, path: DocumentPath): void => {
    if ("allOf" in tree) for (const [i, branch] of tree.allOf.entries()) visit(branch, [...path, "allOf", i]);
    else if ("anyOf" in tree)
      for (const [i, branch] of tree.anyOf.entries()) visit(branch, [...path, "anyOf", i]);
    else if ("byType" in tree)
      for (const [i, branch] of tree.byType.entries()) visit(branch.then, [...path, "byType", i, "then"]);
    else found.push({ value: tree, document: item.document, path });
  };
  const { conditions, rows } = item.value;
  if (conditions) visit(conditions, [...item.path, "conditions"]);
  for (const [index, row] of (rows ?? []).entries()) {
    if (row.conditions) visit(row.conditions, [...item.path, "rows", index, "conditions"]);
  }
  return found;
}

import { bundledTaxonomy } from "../../../src/bundled-taxonomy.js";
import { leavesOf } from "../../../src/criteria/leaves-of.js";
import { later } from "./days.js";
import type { Plan, Sections } from "./plan.js";

export const CATALOGUES = {
  "2019": "cn-green-industry",
  "2021": "cn-green-bond",
  "2025": "cn-green-finance",
} as const;

/** A signed answer with its paper for every condition of the row. */
export const answersOf = ({ use, days }: Plan): readonly Sections[] => {
  const { edition, code } = use;
  if (edition === undefined || code === undefined) return [];
  const item = bundledTaxonomy().item(code, { catalogue: CATALOGUES[edition], edition });
  if (item === undefined) throw new Error(`no item ${code} in ${edition}`);
  const trees = [item.conditions, ...(item.rows ?? []).map(({ conditions }) => conditions)];
  const ids = trees.flatMap((tree) => (tree ? leavesOf(tree) : [])).map(({ id }) => id);
  return [...new Set(ids)].map((condition) => ({
    condition,
    answer: "met",
    by: "审查员甲",
    on: later(days.approved, -3),
    document: `核验底稿${condition}`,
  }));
};

import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";
import { conditionsOfRow } from "../classify/row-conditions.js";
import type { ConditionStatus } from "../criteria/evaluate-tree.js";
import type { ConditionResult } from "../result/schema.js";
import type { FoundItem } from "./found-item.js";

/** A demand together with what a record comes to. */
export interface Demand {
  readonly condition: Condition;
  readonly result: ConditionResult;
}

/** Demands that stand between a record and its item; an alternative that is met takes its rivals away. */
export interface OpenDemands {
  readonly unmet: readonly Demand[];
  readonly unknown: readonly Demand[];
  /** Something is demanded at all. */
  readonly any: boolean;
  /** Kinds of everything that is demanded of the rows, open or not. */
  readonly kinds: ReadonlySet<Condition["kind"]>;
}

interface Branch {
  readonly status: ConditionStatus;
  readonly unmet: readonly Demand[];
  readonly unknown: readonly Demand[];
}

const NONE: Branch = { status: "not-applicable", unmet: [], unknown: [] };
type Results = ReadonlyMap<string, ConditionResult>;

const known = new WeakMap<readonly ConditionResult[], OpenDemands>();

/** Results without figures are shared between records, so what is open in them is worked out once. */
export const openDemands = ({ match, item }: FoundItem): OpenDemands => {
  const found = known.get(match.conditions);
  if (found) return found;
  const results: Results = new Map(match.conditions.map((result) => [result.id, result]));
  const kinds = new Set<Condition["kind"]>();
  const trees = treesOf({ match, item });
  const rows = trees.rows.map((tree) => (tree ? branchOf(tree, results, kinds) : NONE));
  // where it is open which row is meant, a demand of one of them is not missed yet
  const missed = rows.every(({ status }) => status === "unmet");
  const all = [
    ...(trees.item ? [branchOf(trees.item, results, kinds)] : []),
    ...rows.map((row) => (missed ? row : { ...row, unmet: [] })),
  ];
  const made: OpenDemands = {
    unmet: distinct(all.flatMap(({ unmet }) => unmet)),
    unknown: distinct(all.flatMap(({ unknown }) => unknown)),
    any: all.some(({ status }) => status !== "not-applicable"),
    kinds,
  };
  known.set(match.conditions, made);
  return made;
};

const treesOf = ({ match, item }: FoundItem) => ({
  item: item.conditions,
  rows: match.rows.map(({ industry, activity }) => {
    const at = (item.rows ?? []).findIndex(
      (row) => (row.industry ?? null) === industry && row.activity === activity,
    );
    return at === -1 ? undefined : conditionsOfRow(item, at);
  }),
});

const branchOf = (tree: ConditionTree, results: Results, kinds: Set<Condition["kind"]>): Branch => {
  const inner = (branch: ConditionTree): Branch => branchOf(branch, results, kinds);
  if ("allOf" in tree) return together(tree.allOf.map(inner));
  if ("byType" in tree) return together(tree.byType.map(({ then }) => inner(then)));
  if ("anyOf" in tree) return alternatives(tree.anyOf.map(inner));
  if (tree.demand) kinds.add(tree.kind);
  const result = results.get(tree.id);
  if (result === undefined || !tree.demand) return NONE;
  const demand = { condition: tree, result };
  return {
    status: result.status,
    unmet: result.status === "unmet" ? [demand] : [],
    unknown: result.status === "unknown" ? [demand] : [],
  };
};

const together = (branches: readonly Branch[]): Branch => ({
  status:
    (["unmet", "unknown", "met"] as const).find((s) => branches.some(({ status }) => status === s)) ??
    "not-applicable",
  unmet: branches.flatMap(({ unmet }) => unmet),
  unknown: branches.flatMap(({ unknown }) => unknown),
});

const alternatives = (branches: readonly Branch[]): Branch => {
  if (branches.some(({ status }) => status === "met")) return { status: "met", unmet: [], unknown: [] };
  const open = branches.filter(({ status }) => status === "unknown");
  if (open.length === 0) return together(branches);
  // an alternative that is missed is no reason to ask for it
  return { status: "unknown", unmet: [], unknown: open.flatMap(({ unknown }) => unknown) };
};

const distinct = (demands: readonly Demand[]): readonly Demand[] =>
  demands.filter((d, at) => demands.findIndex(({ condition }) => condition.id === d.condition.id) === at);

import type { ConditionTree } from "../catalogue/condition-schema.js";
import type { ConditionResult } from "../result/schema.js";
import {
  type ConditionStatus,
  type DecideCondition,
  evaluateTree,
  type NamesSubject,
  type OpenType,
} from "./evaluate-tree.js";

export interface RowsResult {
  /** `not-applicable` where nothing is demanded. */
  readonly status: ConditionStatus;
  readonly conditions: readonly ConditionResult[];
}

interface RowsQuestion {
  /** Trees of the rows that may apply, undefined for a row without conditions. */
  readonly trees: readonly (ConditionTree | undefined)[];
  /** Conditions of the item as a whole, on top of those of the row. */
  readonly item?: ConditionTree | undefined;
  readonly decide: DecideCondition;
  readonly names: NamesSubject;
  readonly openType?: OpenType | undefined;
}

/** Evaluates the rows that may apply: where it is open which row it is, what they disagree on is unknown. */
export const evaluateRows = ({ trees, item, decide, names, openType }: RowsQuestion): RowsResult => {
  const whole = item ? evaluateTree(item, decide, names, openType) : undefined;
  const rows = trees.map((tree) =>
    tree ? evaluateTree(tree, decide, names, openType) : { status: "not-applicable" as const, leaves: [] },
  );
  const statuses = new Set(rows.map((r) => r.status));
  const [only] = statuses;
  const rowStatus: ConditionStatus =
    statuses.size === 0 || only === undefined ? "not-applicable" : statuses.size === 1 ? only : "unknown";
  const seen = new Set<string>();
  const conditions = [...(whole?.leaves ?? []), ...rows.flatMap((r) => r.leaves)].filter((leaf) => {
    if (seen.has(leaf.id)) return false;
    seen.add(leaf.id);
    return true;
  });
  return { status: both(whole?.status ?? "not-applicable", rowStatus), conditions };
};

const both = (a: ConditionStatus, b: ConditionStatus): ConditionStatus => {
  if (a === "unmet" || b === "unmet") return "unmet";
  if (a === "unknown" || b === "unknown") return "unknown";
  return a === "met" || b === "met" ? "met" : "not-applicable";
};

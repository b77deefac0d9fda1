import type { DecisionEntry } from "./decision-entry.js";

/** What the decisions on one record come to. */
export interface Resolved {
  /** The decisions that count, the earliest first. */
  readonly entries: readonly DecisionEntry[];
  /** They differ, so that none of them applies. */
  readonly conflict: boolean;
}

/**
 * Who wins: of one reviewer the latest decision; between reviewers nobody by rank or by time. Those who agree stand
 * together, those who differ are in conflict, until a decision is imported that overrules: it ends all before it.
 *
 * @param entries on one record, in the order they were imported
 */
export function resolveEntries(entries: readonly DecisionEntry[]): Resolved {
  const ruling = entries.findLastIndex(({ overrules }) => overrules !== undefined);
  const latest = new Map<string, DecisionEntry>();
  for (const entry of entries.slice(Math.max(ruling, 0))) {
    latest.delete(entry.reviewer);
    latest.set(entry.reviewer, entry);
  }
  const counting = [...latest.values()];
  const said = new Set(counting.map(saidBy));
  return { entries: counting, conflict: said.size > 1 };
}

/** What a decision comes to, whoever made it. */
export function saidBy({ accepted, catalogue }: DecisionEntry): string {
  return `${catalogue} ${accepted}`;
}

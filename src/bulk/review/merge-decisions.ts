import type { DecisionEntry } from "./decision-entry.js";
import { type Resolved, resolveEntries } from "./resolve-entries.js";

export interface MergedDecisions {
  /** What is to be added to the decisions there are. */
  readonly added: readonly DecisionEntry[];
  /** Decisions that were there before, word for word. */
  readonly known: number;
  /** One reviewer decided one record twice in one sheet: neither counts. */
  readonly twice: readonly DecisionEntry[];
  /** Records reviewers differ about when all is merged. */
  readonly conflicts: readonly Resolved[];
}

/**
 * Merges the decisions of a sheet into those there are. Nothing is ever taken out: a later decision of the same
 * reviewer stands beside the earlier one and counts instead of it.
 *
 * @param overrule the decisions take the place of different ones of other reviewers
 */
export function mergeDecisions(
  before: readonly DecisionEntry[],
  sheet: readonly DecisionEntry[],
  overrule: boolean,
): MergedDecisions {
  const byRecord = new Map<string, DecisionEntry[]>();
  const listOf = (fingerprint: string): DecisionEntry[] => {
    const list = byRecord.get(fingerprint) ?? [];
    byRecord.set(fingerprint, list);
    return list;
  };
  for (const entry of before) listOf(entry.fingerprint).push(entry);

  const twice = sheet.filter((entry) => sheet.some((other) => isContradiction(entry, other)));
  const added: DecisionEntry[] = [];
  let known = 0;
  for (const entry of sheet) {
    if (twice.includes(entry)) continue;
    const list = listOf(entry.fingerprint);
    const { entries } = resolveEntries(list);
    const others = entries.filter(({ reviewer, accepted }) => {
      return reviewer !== entry.reviewer && accepted !== entry.accepted;
    });
    if (entries.some((one) => isSame(one, entry)) && !(overrule && others.length > 0)) {
      known++;
      continue;
    }
    const overrules = others.map(({ reviewer }) => reviewer);
    const merged = overrule && overrules.length > 0 ? { ...entry, overrules } : entry;
    list.push(merged);
    added.push(merged);
  }
  const touched = new Set(added.map(({ fingerprint }) => fingerprint));
  const resolved = [...touched].map((fingerprint) => resolveEntries(listOf(fingerprint)));
  return { added, known, twice, conflicts: resolved.filter(({ conflict }) => conflict) };
}

function isContradiction(one: DecisionEntry, other: DecisionEntry): boolean {
  return (
    one.fingerprint === other.fingerprint &&
    one.reviewer === other.reviewer &&
    one.accepted !== other.accepted
  );
}

function isSame(one: DecisionEntry, other: DecisionEntry): boolean {
  return (
    one.reviewer === other.reviewer &&
    one.accepted === other.accepted &&
    one.reason === other.reason &&
    one.machine.answer === other.machine.answer
  );
}

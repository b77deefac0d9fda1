import type { DecisionEntry } from "./decision-entry.js";
import { type Resolved, resolveEntries, saidBy } from "./resolve-entries.js";

export interface MergedDecisions {
  /** What is to be added to the decisions there are. */
  readonly added: readonly DecisionEntry[];
  /** Decisions that were there before, word for word, or that were taken over from this very sheet. */
  readonly known: number;
  /** One reviewer decided one record twice in one sheet, or a sheet that overrules has two decisions on it: none counts. */
  readonly twice: readonly DecisionEntry[];
  /** Records of the sheet reviewers differ about when all is merged. */
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

  const twice = contradictions(sheet, overrule);
  const imported = new Set(before.map(importKey));
  const added: DecisionEntry[] = [];
  let known = 0;
  for (const entry of sheet) {
    if (twice.has(entry)) continue;
    const list = listOf(entry.fingerprint);
    const { entries } = resolveEntries(list);
    const others = entries.filter((one) => {
      return one.reviewer !== entry.reviewer && saidBy(one) !== saidBy(entry);
    });
    // a sheet that is imported again by mistake must not put back what was overruled meanwhile
    const isKnown = imported.has(importKey(entry)) || entries.some((one) => isSame(one, entry));
    if (isKnown && !(overrule && others.length > 0)) {
      known++;
      continue;
    }
    const overrules = others.map(({ reviewer }) => reviewer);
    const merged = overrule && overrules.length > 0 ? { ...entry, overrules } : entry;
    list.push(merged);
    added.push(merged);
  }
  const touched = new Set(sheet.map(({ fingerprint }) => fingerprint));
  const resolved = [...touched].map((fingerprint) => resolveEntries(listOf(fingerprint)));
  return { added, known, twice: [...twice], conflicts: resolved.filter(({ conflict }) => conflict) };
}

/** Decisions of one reviewer on one record that differ within the sheet; of all reviewers where it overrules. */
function contradictions(sheet: readonly DecisionEntry[], overrule: boolean): ReadonlySet<DecisionEntry> {
  const said = new Map<string, DecisionEntry[]>();
  for (const entry of sheet) {
    const key = JSON.stringify([entry.fingerprint, overrule ? "" : entry.reviewer]);
    const known = said.get(key);
    if (known === undefined) said.set(key, [entry]);
    else known.push(entry);
  }
  const several = [...said.values()].filter((entries) => {
    return new Set(entries.map(saidBy)).size > 1;
  });
  return new Set(several.flat());
}

/** What tells a row of a sheet from all others that were ever imported. */
function importKey({ fingerprint, reviewer, accepted, sheet: { digest, line } }: DecisionEntry): string {
  return JSON.stringify([digest, line, fingerprint, reviewer, accepted]);
}

function isSame(one: DecisionEntry, other: DecisionEntry): boolean {
  return (
    one.reviewer === other.reviewer &&
    one.accepted === other.accepted &&
    one.reason === other.reason &&
    one.machine.answer === other.machine.answer
  );
}

import type { ReviewNote } from "../../report/bulk-row.js";
import type { Result } from "../../result/schema.js";
import type { DecisionEntry } from "./decision-entry.js";
import { answerFingerprint, recordFingerprint } from "./record-fingerprint.js";
import { resolveEntries } from "./resolve-entries.js";

/** What people decided about a record that was just answered. */
export interface FoundDecisions {
  readonly note: ReviewNote;
  /** The decided records it is, or was, by their numbers in the order of the file. */
  readonly met: readonly number[];
}

/** Nothing where nobody decided about the record. */
export type FindDecisions = (value: unknown, result: Result) => FoundDecisions | undefined;

/** Decisions on a record as it was. */
interface Decided {
  readonly number: number;
  readonly entries: readonly DecisionEntry[];
}

/**
 * The decisions of a file. A record is found by its fingerprint: ids come back changed from sheets, `0002` as `2`,
 * and tell no more than that a record was decided about before it changed.
 */
export function createDecisionBook(entries: readonly DecisionEntry[]): FindDecisions {
  const records = decidedRecords(entries);
  const byId = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (known === undefined) byId.set(entry.id, [entry]);
    else known.push(entry);
  }
  return (value, result) => {
    if (result.outcome === "rejected") return undefined;
    const found = records.get(recordFingerprint(value) ?? "");
    const ofId = byId.get(result.id) ?? [];
    if (found === undefined && ofId.length === 0) return undefined;
    const met = new Set(ofId.map(({ fingerprint }) => records.get(fingerprint)?.number ?? 0));
    if (found !== undefined) met.add(found.number);
    const note = found === undefined ? changedNote(ofId) : noteOn(found, result);
    return { note, met: [...met] };
  };
}

/** Decisions by the fingerprint of the record. */
export function decidedRecords(entries: readonly DecisionEntry[]): ReadonlyMap<string, Decided> {
  const records = new Map<string, Decided & { readonly entries: DecisionEntry[] }>();
  for (const entry of entries) {
    const known = records.get(entry.fingerprint);
    if (known === undefined) records.set(entry.fingerprint, { number: records.size, entries: [entry] });
    else known.entries.push(entry);
  }
  return records;
}

function noteOn({ entries }: Decided, result: Result & { readonly outcome: "answered" }): ReviewNote {
  const { entries: counting, conflict } = resolveEntries(entries);
  if (conflict) return noteOf(counting, "conflict");
  const answer = answerFingerprint(result);
  const same = counting.some(({ machine }) => machine.answer === answer);
  return noteOf(counting, same ? "applies" : "answer-changed");
}

/** Of the decisions on an id those on the content that was decided about last. */
function changedNote(ofId: readonly DecisionEntry[]): ReviewNote {
  const last = ofId.at(-1);
  const ofLast = ofId.filter(({ fingerprint }) => fingerprint === last?.fingerprint);
  return noteOf(resolveEntries(ofLast).entries, "content-changed");
}

function noteOf(entries: readonly DecisionEntry[], state: ReviewNote["state"]): ReviewNote {
  const accepted = [...new Set(entries.map((entry) => entry.accepted ?? "none"))];
  return {
    state,
    accepted: accepted.join(" / "),
    reviewers: entries.map(({ reviewer }) => reviewer),
    reasons: entries.map(({ reason }) => reason),
  };
}

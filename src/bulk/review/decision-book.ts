import type { ReviewNote } from "../../report/bulk-row.js";
import type { Result } from "../../result/schema.js";
import type { DecisionEntry } from "./decision-entry.js";
import { answerFingerprint, recordFingerprint } from "./record-fingerprint.js";
import { resolveEntries } from "./resolve-entries.js";

/** What people decided about a record that was just answered; nothing where nobody did. */
export type NoteOf = (value: unknown, result: Result) => ReviewNote | undefined;

/** The decisions of a file, found by record. Only records whose id somebody decided about cost anything. */
export function createDecisionBook(entries: readonly DecisionEntry[]): NoteOf {
  const byId = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (known === undefined) byId.set(entry.id, [entry]);
    else known.push(entry);
  }
  return (value, result) => {
    if (result.outcome === "rejected") return undefined;
    const ofId = byId.get(result.id);
    if (ofId === undefined) return undefined;
    const fingerprint = recordFingerprint(value);
    const ofRecord = ofId.filter((entry) => entry.fingerprint === fingerprint);
    if (ofRecord.length === 0) return noteOf(resolveEntries(latestRecord(ofId)).entries, "content-changed");
    const { entries: counting, conflict } = resolveEntries(ofRecord);
    if (conflict) return noteOf(counting, "conflict");
    const answer = answerFingerprint(result);
    const same = counting.some(({ machine }) => machine.answer === answer);
    return noteOf(counting, same ? "applies" : "answer-changed");
  };
}

/** Of the decisions on an id those on the content that was decided about last. */
function latestRecord(entries: readonly DecisionEntry[]): readonly DecisionEntry[] {
  const last = entries.at(-1);
  return entries.filter(({ fingerprint }) => fingerprint === last?.fingerprint);
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

import type { BulkSettings } from "./bulk-settings.js";
import { createDecisionBook, type NoteOf } from "./review/decision-book.js";
import { readDecisions } from "./review/read-decisions.js";

/** What finds the decisions of reviewers; nothing where a run has none. */
export async function openDecisions({ decisions, lang }: BulkSettings): Promise<NoteOf | undefined> {
  return decisions === undefined ? undefined : createDecisionBook(await readDecisions(decisions, { lang }));
}

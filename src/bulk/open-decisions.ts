import type { BulkSettings } from "./bulk-settings.js";
import type { FindDecisions } from "./review/decision-book.js";

/** What finds the decisions of reviewers; nothing where a run has none, which then loads nothing that reads them. */
export async function openDecisions({ decisions, lang }: BulkSettings): Promise<FindDecisions | undefined> {
  if (decisions === undefined) return undefined;
  const { createDecisionBook } = await import("./review/decision-book.js");
  const { readDecisions } = await import("./review/read-decisions.js");
  return createDecisionBook(await readDecisions(decisions, { lang }));
}

import type { BulkSettings } from "./bulk-settings.js";

/** Ids of the records somebody decided about that no row of a run is, as the decisions have them. */
export async function unmetDecisions(
  { decisions, lang }: BulkSettings,
  met: readonly number[],
): Promise<readonly string[]> {
  if (decisions === undefined) return [];
  const { decidedRecords } = await import("./review/decision-book.js");
  const { readDecisions } = await import("./review/read-decisions.js");
  const records = decidedRecords(await readDecisions(decisions, { lang }));
  const seen = new Set(met);
  return [...records.values()].flatMap(({ number, entries }) =>
    seen.has(number) ? [] : (entries.at(-1)?.id ?? ""),
  );
}

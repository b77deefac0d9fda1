import type { BulkSettings } from "./bulk-settings.js";

/** Ids of the records somebody decided about that no row is, as the decisions have them. */
export type UnmetOf = (met: readonly number[]) => readonly string[];

/** Reads the decisions of a run once more, where what is wrong with them can be told; nothing where it has none. */
export async function openUnmet({ decisions, lang }: BulkSettings): Promise<UnmetOf | undefined> {
  if (decisions === undefined) return undefined;
  const { decidedRecords } = await import("./review/decision-book.js");
  const { readDecisions } = await import("./review/read-decisions.js");
  const records = decidedRecords(await readDecisions(decisions, { lang }));
  return (met) => {
    const seen = new Set(met);
    return [...records.values()].flatMap(({ number, entries }) =>
      seen.has(number) ? [] : (entries.at(-1)?.id ?? ""),
    );
  };
}

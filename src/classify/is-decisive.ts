import type { EditionSummary } from "../catalogue/edition-summary.js";

/** What an answer repeats of the edition it rests on. */
export type Titled = Pick<EditionSummary, "title" | "standing">;

const DECISIVE = new Set<EditionSummary["standing"]>(["official", "official-copy", "trial"]);

/** Whether a catalogue of this standing may decide by itself. */
export const isDecisive = (standing: EditionSummary["standing"]): boolean => DECISIVE.has(standing);

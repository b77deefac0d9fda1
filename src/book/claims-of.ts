import type { Taxonomy } from "../catalogue/taxonomy.js";
import { labelTableOf } from "../labels/label-table.js";
import type { FinanceRecord } from "../record/record.js";

/** What a record claims, as far as a book asks. */
export interface BookClaims {
  readonly green: boolean;
  /** Green or transition. */
  readonly labelled: boolean;
}

/** Labels come in few combinations; a bound keeps memory flat whatever is sent. */
const MOST_KEPT = 500;

/** Makes a reader of claims: by label, by a claimed code, by an amount reported as green, by a cited standard. */
export const claimsOf = (taxonomy: Taxonomy): ((record: FinanceRecord) => BookClaims) => {
  const table = labelTableOf(taxonomy);
  const kept = new Map<string, BookClaims>();
  let last: string | undefined;
  let lastClaims: BookClaims = { green: false, labelled: false };
  const byLabels = (labels: readonly string[]): BookClaims => {
    const key = labels.length < 2 ? (labels[0] ?? "") : labels.join("\u0000");
    if (key === last) return lastClaims;
    const known = kept.get(key) ?? ask(labels, key);
    last = key;
    lastClaims = known;
    return known;
  };
  const ask = (labels: readonly string[], key: string): BookClaims => {
    const claims = new Set(labels.flatMap((label) => table.find(label)?.claims ?? []));
    const green = claims.has("green");
    const read = { green, labelled: green || claims.has("transition") };
    if (kept.size < MOST_KEPT) kept.set(key, read);
    return read;
  };
  return ({ instrument, catalogue, reporting, transition }) => {
    const { green, labelled } = byLabels(instrument.labels);
    const beside = catalogue.claimedCode !== undefined || (reporting?.greenAmount ?? 0) > 0;
    return { green: green || beside, labelled: labelled || beside || transition?.standardId !== undefined };
  };
};

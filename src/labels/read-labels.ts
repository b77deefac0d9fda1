import type { Label } from "../catalogue/label-schema.js";
import type { ClaimedRole } from "../catalogue/rule-schema.js";
import type { FinanceRecord } from "../record/record.js";
import type { LabelFacts } from "./label-facts.js";
import type { LabelTable } from "./label-table.js";

const nothing: readonly never[] = Object.freeze([]);

/** What a record claims to be. `greenCatalogues` are the ids of catalogues whose codes claim green. */
export const readLabels = (
  record: FinanceRecord,
  table: LabelTable,
  greenCatalogues: ReadonlySet<string>,
): LabelFacts => {
  const { labels } = record.instrument;
  const known: Label[] = [];
  const unknown: string[] = [];
  for (const word of labels) {
    const label = table.find(word);
    if (label === undefined) unknown.push(word);
    else if (!known.includes(label)) known.push(label);
  }
  const claims = new Set<ClaimedRole>();
  for (const label of known) for (const claim of label.claims) claims.add(claim);
  const { claimedId, claimedCode } = record.catalogue;
  if (claimedCode !== undefined && (claimedId === undefined || greenCatalogues.has(claimedId)))
    claims.add("green");
  if ((record.reporting?.greenAmount ?? 0) > 0) claims.add("green");
  if (record.transition?.standardId !== undefined) claims.add("transition");
  if (record.linked !== undefined) claims.add("linked");
  return labels.length === 0 ? { known: nothing, unknown: nothing, claims } : { known, unknown, claims };
};

import type { Item } from "../catalogue/schema.js";
import type { Facet } from "../catalogue/vocabulary.js";

/** What matching has to know of every item beside its words; kept in the index, so that items are opened one by one. */
export interface ItemProfile {
  /** Activities of the item and its rows. */
  readonly facets: readonly Facet[];
  /** GB/T 4754 codes of the item and its rows. */
  readonly industries: readonly string[];
  /** A row without an industry code, or an open list of codes. */
  readonly open: boolean;
}

export const profileOf = (item: Item): ItemProfile => {
  const rows = item.rows ?? [];
  const industries = rows.flatMap((r) =>
    [r.industry ?? [], r.industryExpected ?? [], r.industriesInRemarks?.codes ?? []].flat(),
  );
  return {
    facets: [...new Set([...(item.facets ?? []), ...rows.flatMap((r) => r.facet ?? [])])],
    industries: [...new Set([...(item.industries ?? []), ...industries])],
    open: rows.some((r) => r.industry === undefined || r.industriesInRemarks?.open === true),
  };
};

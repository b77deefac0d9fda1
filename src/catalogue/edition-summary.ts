import type { Edition, EditionHeader } from "./schema.js";

/** Long lists of the header that nobody needs before an edition is opened. */
const detail = [
  "standardsIndex",
  "legend",
  "errata",
  "notes",
  "facts",
  "notices",
  "provenance",
  "extra",
] as const;

type Detail = (typeof detail)[number];

/**
 * The header of an edition with what a list of catalogues shows; all there is without opening the edition.
 *
 * @since 0.2.0
 */
export interface EditionSummary extends Omit<EditionHeader, Detail> {
  readonly counts: {
    readonly groups: number;
    readonly items: number;
    readonly rows: number;
  };
  /** Share of the items that are verified, between 0 and 1; null where there are no items. */
  readonly verifiedShare: number | null;
}

export function summariseEdition(edition: Edition): EditionSummary {
  const { groups, items, ...header } = edition;
  for (const field of detail) delete header[field];
  const verified = items.filter((item) => item.verified).length;
  return {
    ...header,
    counts: {
      groups: groups.length,
      items: items.length,
      rows: items.reduce((sum, item) => sum + (item.rows?.length ?? 0), 0),
    },
    verifiedShare: items.length === 0 ? null : verified / items.length,
  };
}

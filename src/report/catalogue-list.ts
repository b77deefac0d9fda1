import { editionKey } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import { uiText } from "../messages/ui-text.js";
import type { PageOptions } from "./page-options.js";
import { type Column, tableHead, tableRow, widest } from "./table.js";

/** One edition as `catalogue list` tells it. */
export interface ListedEdition {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly standing: EditionSummary["standing"];
  readonly region: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly items: number;
  /** Between 0 and 1; null where there are no items. */
  readonly verifiedShare: number | null;
}

export function listedEdition(edition: EditionSummary): ListedEdition {
  return {
    id: edition.catalogue,
    edition: edition.edition,
    title: edition.title,
    standing: edition.standing,
    region: edition.region,
    effectiveFrom: edition.effective,
    effectiveTo: edition.superseded,
    items: edition.counts.items,
    // rounded down, so that only what is verified throughout shows as 1
    verifiedShare: edition.verifiedShare === null ? null : Math.floor(edition.verifiedShare * 1000) / 1000,
  };
}

/** All editions as a table for people. */
export function catalogueTable(
  editions: readonly ListedEdition[],
  { lang, width, style }: PageOptions,
): string {
  const keyOf = ({ id, edition }: ListedEdition) => editionKey({ catalogue: id, edition });
  const standingOf = ({ standing }: ListedEdition) => uiText(lang, `standing.${standing}`);
  const key = widest(editions.map(keyOf), 8, Math.max(24, Math.floor(width * 0.3)));
  const standing = widest(editions.map(standingOf), 8, 12);
  const fixed = key + standing + 6 + 5 + 4 + 23 + 6 * 2;
  const columns: Column[] = [
    { title: uiText(lang, "list.id"), width: key, lines: 3 },
    { title: uiText(lang, "list.standing"), width: standing, lines: 2 },
    { title: uiText(lang, "list.region"), width: 6 },
    { title: uiText(lang, "list.dates"), width: 23 },
    { title: uiText(lang, "list.items"), width: 5, right: true },
    { title: uiText(lang, "list.verified"), width: 4, right: true },
    { title: uiText(lang, "list.title"), width: Math.max(20, width - fixed), lines: 3 },
  ];
  const rows = editions.map((edition) =>
    tableRow(columns, [
      { text: keyOf(edition), paint: style.bold },
      { text: standingOf(edition) },
      { text: edition.region },
      { text: dates(edition), paint: style.dim },
      { text: edition.items === 0 ? "—" : String(edition.items) },
      { text: edition.verifiedShare === null ? "—" : `${Math.floor(edition.verifiedShare * 100)}%` },
      { text: edition.title },
    ]),
  );
  return tableHead(columns, style.dim) + rows.join("");
}

function dates({ effectiveFrom, effectiveTo }: ListedEdition): string {
  if (effectiveFrom === null && effectiveTo === null) return "—";
  return `${effectiveFrom ?? "…"} – ${effectiveTo ?? ""}`.trimEnd();
}

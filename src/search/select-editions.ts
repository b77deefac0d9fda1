import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { currentEditions, editionsByUse } from "./edition-order.js";

export interface EditionSelection {
  readonly catalogue?: string | undefined;
  readonly edition?: string | undefined;
}

/**
 * The editions a question is about. An edition that is named is searched whatever its standing; a catalogue
 * alone means its newest edition; nothing means those in force.
 */
export function selectEditions(
  taxonomy: Taxonomy,
  { catalogue, edition }: EditionSelection,
): readonly EditionSummary[] {
  if (catalogue === undefined && edition === undefined) return currentEditions(taxonomy);
  const named = editionsByUse(taxonomy).filter(
    (summary) =>
      (catalogue === undefined || summary.catalogue === catalogue) &&
      (edition === undefined || summary.edition === edition),
  );
  if (edition !== undefined) return named;
  const newest = taxonomy
    .editions()
    .filter((summary) => summary.catalogue === catalogue && summary.counts.items > 0)
    .at(-1);
  return newest ? [newest] : [];
}

import type { EditionRef } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Group, Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { editionsByUse } from "../search/edition-order.js";

export interface FindItemOptions {
  readonly catalogue?: string | undefined;
  readonly edition?: string | undefined;
}

/** Where a code stands: as an item, or as a group of items. */
export type FoundCode =
  | { readonly kind: "item"; readonly edition: EditionSummary; readonly item: Item }
  | { readonly kind: "group"; readonly edition: EditionSummary; readonly group: Group };

/**
 * Every place a code stands, the edition a person most likely means first. The same digits name different
 * things in different catalogues, so the rest is worth telling too.
 */
export function findCode(
  taxonomy: Taxonomy,
  code: string,
  options: FindItemOptions = {},
): readonly FoundCode[] {
  const wanted = code.trim().normalize("NFKC");
  const found = editionsByUse(taxonomy)
    .filter((edition) => isNamed(edition, options))
    .flatMap((edition): FoundCode[] => {
      for (const spelling of new Set([wanted, wanted.toUpperCase()])) {
        const item = taxonomy.item(spelling, edition);
        if (item) return [{ kind: "item", edition, item }];
        const group = taxonomy.group(spelling, edition);
        if (group) return [{ kind: "group", edition, group }];
      }
      return [];
    });
  return found;
}

export function isNamed(ref: EditionRef, { catalogue, edition }: FindItemOptions): boolean {
  return (
    (catalogue === undefined || ref.catalogue === catalogue) &&
    (edition === undefined || ref.edition === edition)
  );
}

import { indexEdition } from "../catalogue/index-edition.js";
import { compareCodes } from "../catalogue/natural-order.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { editDistance } from "../messages/edit-distance.js";
import { type EditionSelection, selectEditions } from "./select-editions.js";

export interface SuggestCodesOptions extends EditionSelection {
  readonly taxonomy: Taxonomy;
  /** Most suggestions to return. Default 3. */
  readonly limit?: number | undefined;
}

const FARTHEST = 2;

/**
 * Codes like one that does not exist, the nearest first: dropped, added, swapped or wrong characters, and the
 * item above where one level too many was written.
 *
 * @since 0.2.0
 */
export function suggestCodes(code: string, options: SuggestCodesOptions): readonly string[] {
  const { taxonomy, limit = 3 } = options;
  const wanted = code.trim().normalize("NFKC").toUpperCase();
  if (wanted === "" || wanted.length > 40) return [];
  const known = new Set(
    selectEditions(taxonomy, options).flatMap(({ catalogue, edition }) => {
      const items = indexEdition(taxonomy.edition(catalogue, edition))?.items;
      return items ? [...items.keys()] : [];
    }),
  );
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toUpperCase()) }))
    .filter(({ distance, candidate }) => distance <= FARTHEST && distance < candidate.length)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        sharedStart(wanted, b.candidate) - sharedStart(wanted, a.candidate) ||
        compareCodes(a.candidate, b.candidate),
    )
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function distanceOf(wanted: string, code: string): number {
  // one level too many is the commonest slip between editions: 4.2.2.1 for 4.2.2
  if (wanted.slice(0, wanted.lastIndexOf(".")) === code) return 1;
  return editDistance(wanted, code, FARTHEST);
}

function sharedStart(wanted: string, code: string): number {
  let length = 0;
  while (length < code.length && wanted[length] === code[length]?.toUpperCase()) length++;
  return length;
}

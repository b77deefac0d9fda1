import type { Facet } from "../catalogue/vocabulary.js";
import type { FacetStrength } from "./read-text.js";

/** What an item keeps where the text does not speak of its activity: a trade item needs a word for trade. */
const UNSPOKEN: Readonly<Record<Facet, number>> = {
  manufacture: 0.6,
  construction: 0.9,
  operation: 0.9,
  retrofit: 0.75,
  restoration: 0.85,
  cultivation: 0.85,
  service: 0.55,
  trade: 0.25,
  consumption: 0.25,
  research: 0.5,
};

/** What other items keep where the text settles an activity they do not have; the first that holds counts. */
const RIVALS: readonly Facet[] = ["trade", "consumption", "manufacture", "service"];
const KEEP: readonly number[] = [0.5, 0.5, 0.65, 0.75];

/** How well what the money does fits what the item is for: the best of its activities, less the rivals. */
export const facetFit = (facets: readonly Facet[], text: FacetStrength): number => {
  if (facets.length === 0) return 0.9;
  let best = 0;
  for (const f of facets) best = Math.max(best, UNSPOKEN[f] + (1 - UNSPOKEN[f]) * text[f]);
  for (let r = 0; r < RIVALS.length; r += 1) {
    const rival = RIVALS[r];
    if (rival !== undefined && text[rival] >= 1 && !facets.includes(rival)) return best * (KEEP[r] ?? 1);
  }
  return best;
};

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

/** Facets as bits. */
export const facetBits = (facets: readonly Facet[]): number => {
  let bits = 0;
  for (const f of facets) bits |= 1 << ORDER.indexOf(f);
  return bits;
};

const ORDER = Object.keys(UNSPOKEN) as Facet[];
const UNSPOKEN_IN_ORDER = ORDER.map((f) => UNSPOKEN[f]);
const RIVAL_BITS = RIVALS.map((f) => 1 << ORDER.indexOf(f));

/**
 * How well what the money does fits what the item is for: the best of its activities, less the rivals.
 *
 * @returns a function over the facets of an item, as bits
 */
export const facetFitOf = (text: FacetStrength): ((facets: number) => number) => {
  const fits = ORDER.map((f, i) => {
    const unspoken = UNSPOKEN_IN_ORDER[i] ?? 0;
    return unspoken + (1 - unspoken) * text[f];
  });
  const settled: number[] = [];
  RIVALS.forEach((f, r) => {
    if (text[f] >= 1) settled.push(r);
  });
  return (facets) => {
    if (facets === 0) return 0.9;
    let best = 0;
    for (let i = 0; i < fits.length; i += 1) if (facets & (1 << i)) best = Math.max(best, fits[i] ?? 0);
    for (const r of settled) if ((facets & (RIVAL_BITS[r] ?? 0)) === 0) return best * (KEEP[r] ?? 1);
    return best;
  };
};

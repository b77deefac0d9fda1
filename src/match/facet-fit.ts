import { facets } from "../catalogue/facets.js";
import type { Facet } from "../catalogue/vocabulary.js";
import { type FacetStrengths, facetNumber, SETTLED, stepsOf, strengthOf } from "./facet-strengths.js";

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
const RIVALS: readonly (readonly [Facet, number])[] = [
  ["trade", 0.5],
  ["consumption", 0.5],
  ["manufacture", 0.65],
  ["service", 0.75],
];

const KEPT_UNSPOKEN = facets.map((f) => UNSPOKEN[f]);
const RIVAL_NUMBERS = RIVALS.map(([f]) => facetNumber(f));
const KEPT_BESIDE = RIVALS.map(([, kept]) => kept);

/** Facets as bits. */
export const facetBits = (list: readonly Facet[]): number => {
  let bits = 0;
  for (const f of list) bits |= 1 << facetNumber(f);
  return bits;
};

/**
 * How well what the money does fits what an item is for: the best of its activities, less the rivals.
 *
 * @param item the activities of the item, as bits
 */
export const facetFit = (text: FacetStrengths, item: number): number => {
  if (item === 0) return 0.9;
  let best = 0;
  for (let f = 0; f < KEPT_UNSPOKEN.length; f += 1) {
    if ((item & (1 << f)) === 0) continue;
    const unspoken = KEPT_UNSPOKEN[f] ?? 0;
    best = Math.max(best, unspoken + (1 - unspoken) * strengthOf(text, f));
  }
  for (let r = 0; r < RIVAL_NUMBERS.length; r += 1) {
    const rival = RIVAL_NUMBERS[r] ?? 0;
    if ((item & (1 << rival)) === 0 && stepsOf(text, rival) === SETTLED) return best * (KEPT_BESIDE[r] ?? 1);
  }
  return best;
};

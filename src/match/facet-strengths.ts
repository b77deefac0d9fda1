import { facets } from "../catalogue/facets.js";
import type { Facet } from "../catalogue/vocabulary.js";

/**
 * How strongly a text speaks of each activity, in steps of two bits each: a weak word is one step, three make the
 * activity settled, and so does one strong word. A number, because every text and many sentences have one.
 */
export type FacetStrengths = number;

const numberOf = new Map<Facet, number>(facets.map((facet, i) => [facet, i]));

/** Position of an activity in the list of facets. */
export const facetNumber = (facet: Facet): number => numberOf.get(facet) ?? 0;

export const SETTLED = 3;
export const WEAK = 1;

/** Strength from 0 to 1 of each number of steps. */
const STRENGTH: readonly number[] = [0, 0.4, 0.8, 1];

export const stepsOf = (strengths: FacetStrengths, facet: number): number => (strengths >> (2 * facet)) & 3;

/** How strongly the text speaks of an activity, from 0 to 1; 1 is settled. */
export const strengthOf = (strengths: FacetStrengths, facet: number): number =>
  STRENGTH[stepsOf(strengths, facet)] ?? 0;

/** The strengths with one more word for an activity. */
export const strengthened = (strengths: FacetStrengths, facet: number, steps: number): FacetStrengths => {
  const more = Math.min(SETTLED, stepsOf(strengths, facet) + steps);
  return (strengths & ~(3 << (2 * facet))) | (more << (2 * facet));
};

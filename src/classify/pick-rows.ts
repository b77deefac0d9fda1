import type { Row } from "../catalogue/schema.js";
import type { Candidate } from "../match/matcher.js";
import type { FacetStrength } from "../match/read-text.js";

/** More rows than this fitting equally well means that none was singled out; all are shown up to here. */
const SHOWN = 4;

/**
 * The rows of an item that fit best: by the industry of the funds, by the subjects the text names and by what
 * the money does. Several rows mean that the record does not say which one it is.
 */
export const pickRows = (candidate: Candidate, facets: FacetStrength, fundsIndustry: string | undefined): Row[] => {
  const rows = candidate.item.rows ?? [];
  let best = Number.NEGATIVE_INFINITY;
  let picked: Row[] = [];
  rows.forEach((row, r) => {
    const points =
      (fundsIndustry !== undefined && (row.industry === fundsIndustry || row.industryExpected === fundsIndustry) ? 3 : 0) +
      (candidate.rows.has(r) ? 2 : 0) +
      (row.facet === undefined ? 0 : facets[row.facet]);
    if (points > best) {
      best = points;
      picked = [];
    }
    if (points === best) picked.push(row);
  });
  return picked.slice(0, SHOWN);
};

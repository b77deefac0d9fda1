import type { Candidate } from "../match/matcher.js";
import type { FacetStrength } from "../match/read-text.js";

/** More rows than this fitting equally well means that none was singled out; all are shown up to here. */
const SHOWN = 4;

/**
 * Positions of the rows of an item that fit best: by the industry of the funds, by the subjects the text names and
 * by what the money does. Several rows mean that the record does not say which one it is.
 */
export const pickRows = (
  candidate: Candidate,
  facets: FacetStrength,
  fundsIndustry: string | undefined,
): number[] => {
  const rows = candidate.item.rows ?? [];
  let best = Number.NEGATIVE_INFINITY;
  let picked: number[] = [];
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r];
    if (!row) continue;
    const points =
      (fundsIndustry !== undefined &&
      (row.industry === fundsIndustry || row.industryExpected === fundsIndustry)
        ? 3
        : 0) +
      (candidate.rows.has(r) ? 2 : 0) +
      (row.facet === undefined ? 0 : facets[row.facet]);
    if (points < best) continue;
    if (points > best) picked = [];
    best = points;
    picked.push(r);
  }
  return picked.length > SHOWN ? picked.slice(0, SHOWN) : picked;
};

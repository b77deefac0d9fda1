import type { Row } from "../catalogue/schema.js";
import { facetNumber, strengthOf } from "../match/facet-strengths.js";
import type { ReadText } from "../match/read-text.js";
import type { Sighting } from "../match/sighting.js";
import { rowWords } from "./row-words.js";

/** More rows than this fitting equally well means that none was singled out; all are shown up to here. */
const SHOWN = 4;

/**
 * Positions of the rows of an item that fit best: by the industry of the funds, by the subjects the text names and
 * by what the money does; among equals by the wording they do not share. Several rows mean that the record does
 * not say which one it is.
 */
export const pickRows = (seen: Sighting, read: ReadText, fundsIndustry: string | undefined): number[] => {
  const rows = seen.item.rows ?? [];
  const picked = best(rows.keys(), (r) => {
    const row = rows[r];
    if (!row) return 0;
    const agrees = fundsIndustry !== undefined && isRowOf(row, fundsIndustry);
    return (
      (agrees ? 3 : 0) +
      (seen.rows.has(r) ? 2 : 0) +
      (row.facet === undefined ? 0 : strengthOf(read.facets, facetNumber(row.facet)))
    );
  });
  if (picked.length < 2) return picked;
  const words = rowWords(seen.item);
  const pairs = read.pairs();
  return best(picked, (r) => {
    let shared = 0;
    for (const pair of words[r] ?? []) if (pairs.has(pair)) shared += 1;
    return shared;
  }).slice(0, SHOWN);
};

/** Whether an industry tells some rows of an item from the others. */
export const singlesOut = (rows: readonly Row[] | undefined, fundsIndustry: string | undefined): boolean =>
  fundsIndustry !== undefined && rows?.some((row) => isRowOf(row, fundsIndustry)) === true;

/** Whether a row is one of an industry. */
const isRowOf = ({ industry, industryExpected }: Row, fundsIndustry: string): boolean =>
  industry === fundsIndustry || industryExpected === fundsIndustry;

const best = (rows: Iterable<number>, pointsOf: (row: number) => number): number[] => {
  let most = Number.NEGATIVE_INFINITY;
  let picked: number[] = [];
  for (const row of rows) {
    const points = pointsOf(row);
    if (points < most) continue;
    if (points > most) picked = [];
    most = points;
    picked.push(row);
  }
  return picked;
};

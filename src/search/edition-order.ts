import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Regime } from "../catalogue/vocabulary.js";

const regimes: readonly Regime[] = [
  "national-green",
  "national-transition",
  "local-transition",
  "negative-list",
];

/**
 * Editions that have items, those a person most likely means first: in force before superseded, green before
 * transition, and what has no proven origin last.
 */
export function editionsByUse(taxonomy: Taxonomy): readonly EditionSummary[] {
  const withItems = taxonomy.editions().filter(({ counts }) => counts.items > 0);
  const rank = rankOf(withItems);
  return withItems
    .map((edition, position) => ({ edition, position, rank: rank(edition) }))
    .sort((a, b) => a.rank - b.rank || a.position - b.position)
    .map(({ edition }) => edition);
}

/** Editions a search looks through where none is named. */
export function currentEditions(taxonomy: Taxonomy): readonly EditionSummary[] {
  const rank = rankOf(taxonomy.editions().filter(({ counts }) => counts.items > 0));
  return editionsByUse(taxonomy).filter((edition) => rank(edition) < HISTORICAL);
}

const HISTORICAL = regimes.length;
const UNATTRIBUTED = 2 * HISTORICAL;

function rankOf(editions: readonly EditionSummary[]): (edition: EditionSummary) => number {
  const green = editions.filter(({ regime }) => regime === "national-green");
  const newest = green.map(({ effective }) => effective ?? "").reduce((a, b) => (a > b ? a : b), "");
  return (edition) => {
    const regime = regimes.indexOf(edition.regime);
    if (edition.standing === "unattributed") return UNATTRIBUTED + regime;
    // an older guide is never formally superseded: the newest standard took its place all the same
    const replaced = edition.regime === "national-green" && (edition.effective ?? "") < newest;
    return edition.superseded !== null || replaced ? HISTORICAL + regime : regime;
  };
}

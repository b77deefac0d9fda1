import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { type TransitionRoutes, transitionRoutesOf } from "../classify/transition-routes.js";

const routesOf = new WeakMap<Taxonomy, TransitionRoutes>();

/** Beginnings of the industry codes a transition standard is for; none where its sectors are not known by code. */
export const sectorIndustries = (
  { sectors, industries }: Pick<EditionSummary, "sectors" | "industries">,
  taxonomy: Taxonomy,
): readonly string[] => {
  if (sectors.length === 0) return industries;
  const routes = routesOf.get(taxonomy) ?? transitionRoutesOf(taxonomy);
  routesOf.set(taxonomy, routes);
  const known = routes.sectors.filter(({ names }) => names.some((name) => sectors.includes(name)));
  // a sector nobody knows by code may be the very one of the borrower
  const isComplete = sectors.every((sector) => known.some(({ names }) => names.includes(sector)));
  return isComplete ? [...industries, ...known.flatMap((sector) => sector.industries)] : [];
};

import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Sector, TransitionRoutes } from "../catalogue/route-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

export type { Sector, TransitionRoutes };

/** A taxonomy without the file has no transition catalogues to route to. */
const NONE: TransitionRoutes = { labels: [], transformation: [], newCapacity: [], sectors: [] };

/**
 * How records find transition catalogues, from `editions/transition.yaml`. A sector that only a bank's own
 * catalogue names is found by that name.
 */
export const transitionRoutesOf = (taxonomy: Taxonomy): TransitionRoutes => {
  // checked against its schema when it was compiled
  const routes = taxonomy.document("editions", "transition") as TransitionRoutes | undefined;
  return withOwnSectors(routes ?? NONE, taxonomy.editions());
};

/** Texts name a sector without it: 耐火材料 for 耐火材料行业. */
const ENDING = /(?<=..)(?:行业|产业|工业|业)$/u;

const withOwnSectors = (routes: TransitionRoutes, editions: readonly EditionSummary[]): TransitionRoutes => {
  const named = new Set(routes.sectors.flatMap((s) => s.names));
  const own = new Map<string, Sector>();
  for (const { regime, sectors, industries } of editions) {
    if (regime !== "national-transition" && regime !== "local-transition") continue;
    for (const name of sectors) {
      if (named.has(name)) continue;
      const known = own.get(name)?.industries ?? [];
      // codes of a catalogue with several sectors cannot be told apart
      const codes = sectors.length === 1 ? industries : [];
      own.set(name, {
        id: name,
        title: name,
        names: [name],
        words: [...new Set([name, name.replace(ENDING, "")])],
        industries: [...new Set([...known, ...codes])],
      });
    }
  }
  return {
    ...routes,
    sectors: [...routes.sectors, ...[...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1))],
  };
};

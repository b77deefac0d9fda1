import { z } from "zod";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";

const words = z.array(z.string().min(1));

const sectorSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Names under which catalogues list the sector. */
  names: words,
  words,
  /** GB/T 4754 codes or the digits they begin with. */
  industries: words,
  /** The sector's words are common: where no item is named, its catalogues have nothing to say. */
  broad: z.boolean().optional(),
});

const routesSchema = z.object({
  labels: words,
  transformation: words,
  newCapacity: words,
  sectors: z.array(sectorSchema),
});

export type Sector = z.infer<typeof sectorSchema>;
export type TransitionRoutes = z.infer<typeof routesSchema>;

/** A taxonomy without the file has no transition catalogues to route to. */
const NONE: TransitionRoutes = { labels: [], transformation: [], newCapacity: [], sectors: [] };

/**
 * How records find transition catalogues, from `editions/transition.yaml`. A sector that only a bank's own
 * catalogue names is found by that name.
 */
export const transitionRoutesOf = (taxonomy: Taxonomy): TransitionRoutes => {
  const document = taxonomy.document("editions", "transition");
  if (document === undefined) return withOwnSectors(NONE, taxonomy.editions());
  const result = routesSchema.safeParse(document);
  if (result.success) return withOwnSectors(result.data, taxonomy.editions());
  throw new VerdexError("CATALOGUE_SCHEMA", "editions/transition.yaml is of another shape", {
    file: "editions/transition.yaml",
    cause: result.error,
  });
};

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
        words: [name],
        industries: [...new Set([...known, ...codes])],
      });
    }
  }
  return {
    ...routes,
    sectors: [...routes.sectors, ...[...own.values()].sort((a, b) => (a.id < b.id ? -1 : 1))],
  };
};

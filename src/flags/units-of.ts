import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { UnitDocument } from "../criteria/unit-schema.js";
import { createUnitTable, type UnitTable } from "../criteria/unit-table.js";

const known = new WeakMap<Taxonomy, UnitTable>();

/** The units of a taxonomy, read once; the linter checked them when they were compiled. */
export const unitsOf = (taxonomy: Taxonomy): UnitTable => {
  const found = known.get(taxonomy);
  if (found) return found;
  const document = taxonomy.lexicon("units") as UnitDocument | undefined;
  const table = createUnitTable(document ?? { id: "units", title: "units", sources: [], units: [] });
  known.set(taxonomy, table);
  return table;
};

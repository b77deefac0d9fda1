import type { GreenRules } from "../catalogue/route-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";

/**
 * Which editions each kind of record goes through, from `editions/national-green.yaml`.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where there is none.
 */
export const greenRulesOf = (taxonomy: Taxonomy): GreenRules => {
  // checked against its schema when it was compiled
  const rules = taxonomy.document("editions", "national-green") as GreenRules | undefined;
  if (rules !== undefined) return rules;
  const file = "editions/national-green.yaml";
  throw new VerdexError("CATALOGUE_SCHEMA", `${file} is missing`, { file });
};

import type { Taxonomy } from "../../catalogue/taxonomy.js";
import { VerdexError } from "../../errors.js";
import type { ClaimLexicon } from "./claim-lexicon-schema.js";

export type { ClaimLexicon };

/** @throws VerdexError `CATALOGUE_SCHEMA` where the list is missing. */
export const claimLexiconOf = (taxonomy: Taxonomy): ClaimLexicon => {
  // checked against its schema when it was compiled
  const words = taxonomy.lexicon("claims") as ClaimLexicon | undefined;
  if (words !== undefined) return words;
  const file = "lexicon/claims.yaml";
  throw new VerdexError("CATALOGUE_SCHEMA", `${file} is missing`, { file });
};

import { digest, documents, prepared, split } from "../build/taxonomy/documents.js";
import { createTaxonomy, type Taxonomy } from "./catalogue/taxonomy.js";

let opened: Taxonomy | undefined;

/**
 * The catalogues that come with the package. Each edition is parsed when it is first used.
 *
 * @since 0.2.0
 */
export const bundledTaxonomy = (): Taxonomy => {
  opened ??= createTaxonomy({ documents, digest, prepared, split });
  return opened;
};

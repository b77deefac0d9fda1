import type { Taxonomy } from "../../catalogue/taxonomy.js";
import { claimLexiconOf } from "./claim-lexicon.js";
import { createFoldText, type FoldText } from "./fold-text.js";

const known = new WeakMap<Taxonomy, FoldText>();

/** The folding of a taxonomy, with the traditional characters of its lexicons. */
export const foldTextOf = (taxonomy: Taxonomy): FoldText => {
  const found = known.get(taxonomy);
  if (found) return found;
  const common = taxonomy.lexicon("traditional") as
    | { readonly pairs: Readonly<Record<string, string>> }
    | undefined;
  const fold = createFoldText([
    ...Object.entries(common?.pairs ?? {}),
    ...Object.entries(claimLexiconOf(taxonomy).traditional),
  ]);
  known.set(taxonomy, fold);
  return fold;
};

import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { FindItemOptions } from "../explain/find-item.js";
import type { Lang } from "../messages/lang.js";
import { resolveEdition } from "./resolve-edition.js";

/** Options several commands share, as commander hands them over. */
export interface CatalogueOptions {
  /** Folders of own catalogues. */
  readonly catalogue: readonly string[];
}

export interface EditionOptions extends CatalogueOptions {
  readonly edition?: string;
}

/** The edition `--edition` names; nothing where it was not given. */
export function askedEdition(taxonomy: Taxonomy, { edition }: EditionOptions, lang: Lang): FindItemOptions {
  return edition === undefined ? {} : resolveEdition(taxonomy, edition, lang);
}

import { buildEdition } from "../catalogue/build-edition.js";
import type { Crosswalk } from "../catalogue/crosswalk-schema.js";
import type { IndustryTable } from "../catalogue/industry-schema.js";
import { compareCodes } from "../catalogue/natural-order.js";
import type { CatalogueHeader, Edition, EditionHeader, Section } from "../catalogue/schema.js";
import type { ParsedFile, ParsedTaxonomy } from "./parse-taxonomy.js";

/**
 * Free-form documents of one taxonomy folder by file name without its ending.
 *
 * @since 0.2.0
 */
export type DocumentFolder = Readonly<Record<string, unknown>>;

/**
 * A catalogue with its editions, whole.
 *
 * @since 0.2.0
 */
export interface Catalogue {
  readonly header: CatalogueHeader;
  /** In the order the header lists them. */
  readonly editions: readonly Edition[];
}

/**
 * Everything a taxonomy folder holds, as plain data.
 *
 * @since 0.2.0
 */
export interface TaxonomyData {
  readonly catalogues: readonly Catalogue[];
  readonly crosswalks: readonly Crosswalk[];
  readonly industries: readonly IndustryTable[];
  /** `lexicon`, `classes` and any further folder of free-form documents. */
  readonly folders: Readonly<Record<string, DocumentFolder>>;
}

/**
 * Puts parsed files together. The answer does not depend on the order of the files.
 *
 * @since 0.2.0
 */
export function buildTaxonomy(parsed: ParsedTaxonomy): TaxonomyData {
  return {
    catalogues: sortedBy(parsed.catalogues, ({ value }) => value.id).map(({ value }) => ({
      header: value,
      editions: editionsOf(value, parsed),
    })),
    crosswalks: sortedBy(parsed.crosswalks, ({ value }) => value.id).map(({ value }) => value),
    industries: sortedBy(parsed.industries, ({ value }) => value.id).map(({ value }) => value),
    folders: foldersOf(parsed.documents),
  };
}

function editionsOf(header: CatalogueHeader, parsed: ParsedTaxonomy): Edition[] {
  const place = ({ edition }: EditionHeader) => {
    const index = header.editions.indexOf(edition);
    return index < 0 ? header.editions.length : index;
  };
  return parsed.editions
    .map(({ value }) => value)
    .filter(({ catalogue }) => catalogue === header.id)
    .sort((a, b) => place(a) - place(b) || compareCodes(a.edition, b.edition))
    .map((edition) => buildEdition(edition, sectionsOf(edition, parsed.sections)));
}

function sectionsOf(header: EditionHeader, sections: readonly ParsedFile<Section>[]): Section[] {
  return sections
    .map(({ value }) => value)
    .filter(({ catalogue, edition }) => catalogue === header.catalogue && edition === header.edition);
}

function foldersOf(documents: readonly ParsedFile<unknown>[]): Record<string, DocumentFolder> {
  // maps and fromEntries: a file may be called `constructor`
  const folders = new Map<string, [string, unknown][]>();
  for (const { role, value } of sortedBy(documents, ({ path }) => path)) {
    if (role.role !== "document") continue;
    const entries = folders.get(role.folder) ?? [];
    entries.push([role.name, value]);
    folders.set(role.folder, entries);
  }
  return Object.fromEntries([...folders].map(([name, entries]) => [name, Object.fromEntries(entries)]));
}

function sortedBy<T>(entries: readonly T[], key: (entry: T) => string): T[] {
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

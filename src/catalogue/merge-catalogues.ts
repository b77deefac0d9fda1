import { VerdexError } from "../errors.js";
import type { CrosswalkSummary } from "./compiled.js";
import type { Crosswalk } from "./crosswalk-schema.js";
import { type EditionRef, editionKey } from "./edition-ref.js";
import { type EditionSummary, summariseEdition } from "./edition-summary.js";
import { indexEdition } from "./index-edition.js";
import type { CatalogueHeader, Edition } from "./schema.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * What comes with the editions that are added: the digest of the whole, headers and crosswalks.
 *
 * @since 0.2.0
 */
export interface MergeOptions {
  /** Digest of the bundled and the added catalogues together. */
  readonly digest: string;
  /** Headers of the added catalogues; made from their editions where left out. */
  readonly catalogues?: readonly CatalogueHeader[];
  readonly crosswalks?: readonly Crosswalk[];
}

/**
 * A taxonomy in which a bank's own editions take part like the bundled ones. An added edition may take the
 * place of a bundled one that is only announced; any other that is already there is refused.
 *
 * @throws VerdexError `CATALOGUE_LINT` where an edition is there twice.
 * @since 0.2.0
 */
export function mergeCatalogues(base: Taxonomy, extra: readonly Edition[], options: MergeOptions): Taxonomy {
  const added = addedEditions(base, extra);
  const addedCrosswalks = options.crosswalks ?? [];
  const catalogues = mergedHeaders(base.catalogues(), extra, options.catalogues ?? []);
  const editions = mergedSummaries(base.editions(), extra, catalogues);
  const edition = (catalogue: string, name: string) =>
    added.get(editionKey({ catalogue, edition: name })) ?? base.edition(catalogue, name);
  const find = (ref: EditionRef) => indexEdition(edition(ref.catalogue, ref.edition));
  const isPair = (from: EditionRef, to: EditionRef) => (crosswalk: CrosswalkSummary) =>
    editionKey(crosswalk.from) === editionKey(from) && editionKey(crosswalk.to) === editionKey(to);
  return {
    ...base,
    digest: options.digest,
    catalogues: () => catalogues,
    editions: () => editions,
    edition,
    item: (code, ref) => find(ref)?.items.get(code),
    group: (code, ref) => find(ref)?.groups.get(code),
    crosswalks: () => [
      ...base.crosswalks(),
      ...addedCrosswalks.map(({ id, title, from, to }) => ({ id, title, from, to })),
    ],
    crosswalk: (from, to) => addedCrosswalks.find(isPair(from, to)) ?? base.crosswalk(from, to),
  };
}

function addedEditions(base: Taxonomy, extra: readonly Edition[]): ReadonlyMap<string, Edition> {
  const standings = new Map(base.editions().map((summary) => [editionKey(summary), summary.standing]));
  const added = new Map<string, Edition>();
  for (const edition of extra) {
    const key = editionKey(edition);
    const bundled = standings.get(key);
    if (added.has(key) || (bundled !== undefined && bundled !== "announced")) {
      throw new VerdexError(
        "CATALOGUE_LINT",
        `the edition ${key} is already there; give your own copy another catalogue id`,
      );
    }
    added.set(key, edition);
  }
  return added;
}

function mergedHeaders(
  bundled: readonly CatalogueHeader[],
  extra: readonly Edition[],
  given: readonly CatalogueHeader[],
): readonly CatalogueHeader[] {
  const headers = new Map(bundled.map((header) => [header.id, header]));
  for (const header of given) headers.set(header.id, joined(headers.get(header.id), header));
  for (const { catalogue, edition, title, regime, region } of extra) {
    const header: CatalogueHeader = {
      id: catalogue,
      title,
      regime,
      region,
      languages: ["zh"],
      editions: [edition],
    };
    headers.set(catalogue, joined(headers.get(catalogue), header));
  }
  return [...headers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The known header with the editions of both. */
function joined(known: CatalogueHeader | undefined, header: CatalogueHeader): CatalogueHeader {
  if (!known) return header;
  return { ...known, editions: [...new Set([...known.editions, ...header.editions])] };
}

function mergedSummaries(
  bundled: readonly EditionSummary[],
  extra: readonly Edition[],
  catalogues: readonly CatalogueHeader[],
): readonly EditionSummary[] {
  const summaries = new Map(bundled.map((summary) => [editionKey(summary), summary]));
  for (const edition of extra) summaries.set(editionKey(edition), summariseEdition(edition));
  const ordered = catalogues.flatMap(({ id, editions }) =>
    editions.flatMap((edition) => summaries.get(editionKey({ catalogue: id, edition })) ?? []),
  );
  return ordered;
}

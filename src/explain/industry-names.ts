import type { Taxonomy } from "../catalogue/taxonomy.js";

const tables = new WeakMap<Taxonomy, ReadonlyMap<string, string>>();

/** Names of the industrial classification by code. */
export function industryNames(taxonomy: Taxonomy): ReadonlyMap<string, string> {
  const known = tables.get(taxonomy);
  if (known) return known;
  const items = taxonomy.industries()?.items ?? [];
  const names = new Map(items.map(({ code, name }) => [code, name]));
  tables.set(taxonomy, names);
  return names;
}

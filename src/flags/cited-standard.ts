import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { plainWord } from "../criteria/plain-word.js";

const known = new WeakMap<Taxonomy, ReadonlyMap<string, readonly EditionSummary[]>>();

/** Editions a cited standard can mean, by catalogue id, `catalogue@edition`, number or title; in order of effect. */
export const citedStandard = (cited: string, taxonomy: Taxonomy): readonly EditionSummary[] | undefined => {
  const names = known.get(taxonomy) ?? namesOf(taxonomy);
  known.set(taxonomy, names);
  return names.get(plainWord(cited));
};

const namesOf = (taxonomy: Taxonomy): ReadonlyMap<string, readonly EditionSummary[]> => {
  const names = new Map<string, EditionSummary[]>();
  const add = (name: string | null | undefined, edition: EditionSummary): void => {
    if (!name) return;
    const key = plainWord(name);
    const list = names.get(key);
    if (list === undefined) names.set(key, [edition]);
    else if (!list.includes(edition)) list.push(edition);
  };
  for (const edition of taxonomy.editions()) {
    add(edition.catalogue, edition);
    add(`${edition.catalogue}@${edition.edition}`, edition);
    add(edition.title, edition);
    add(edition.titleEn, edition);
    add(edition.documentNumber, edition);
  }
  for (const { id, title } of taxonomy.catalogues())
    for (const edition of taxonomy.editions()) if (edition.catalogue === id) add(title, edition);
  return names;
};

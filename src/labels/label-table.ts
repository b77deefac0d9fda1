import type { Label } from "../catalogue/label-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { foldLabel } from "./fold-label.js";

/** The product labels of a taxonomy. */
export interface LabelTable {
  readonly labels: readonly Label[];
  /** By id, Chinese or English name or alias; width, case and spacing do not matter. */
  find(word: string): Label | undefined;
}

const known = new WeakMap<Taxonomy, LabelTable>();

/** The documents of `labels/`, which were checked when they were compiled. */
export const labelTableOf = (taxonomy: Taxonomy): LabelTable => {
  const found = known.get(taxonomy);
  if (found) return found;
  const labels = taxonomy.documentNames("labels").map((name) => taxonomy.document("labels", name) as Label);
  const byWord = new Map<string, Label>();
  for (const label of labels) {
    for (const word of [label.id, label.name.zh, label.name.en, ...label.aliases]) {
      byWord.set(foldLabel(word), label);
    }
  }
  const table = { labels, find: (word: string) => byWord.get(foldLabel(word)) };
  known.set(taxonomy, table);
  return table;
};

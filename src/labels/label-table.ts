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
  const table = { labels, find: keptFinder((word) => byWord.get(foldLabel(word))) };
  known.set(taxonomy, table);
  return table;
};

/** Spellings kept: a book uses few of them, each thousands of times. */
const KEPT = 500;

const keptFinder = (find: LabelTable["find"]): LabelTable["find"] => {
  const found = new Map<string, Label | undefined>();
  return (word) => {
    if (found.has(word)) return found.get(word);
    const label = find(word);
    if (found.size < KEPT) found.set(word, label);
    return label;
  };
};

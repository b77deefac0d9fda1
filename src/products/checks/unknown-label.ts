import { labelTableOf } from "../../labels/label-table.js";
import { suggestLabel } from "../../labels/suggest-label.js";
import type { ProductCheck, ProductFinding } from "../product-check.js";

/** Labels are those of the table, and written by their id, so that files can be searched. */
export const unknownLabel: ProductCheck = ({ product, taxonomy }) => {
  const table = labelTableOf(taxonomy);
  const written = [
    ...(product.label === undefined ? [] : [{ word: product.label, path: "label" }]),
    ...(product.labels ?? []).map((word, at) => ({ word, path: `labels.${at}` })),
  ];
  return written.flatMap(({ word, path }): ProductFinding[] => {
    const label = table.find(word);
    if (!label)
      return [{ code: "unknown", path, params: { found: word, suggestion: suggestLabel(table, word) } }];
    if (label.id === word) return [];
    return [{ code: "not-canonical", path, params: { found: word, id: label.id }, fix: label.id }];
  });
};

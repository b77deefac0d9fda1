import { readRecordKind } from "../../record/record-kind.js";
import type { ProductCheck } from "../product-check.js";

/** A loan does not bear the label of a bond. */
export const labelWrongProductKind: ProductCheck = ({ labels, product }) => {
  const kind = readRecordKind(product.kind ?? "loan");
  if (kind === undefined) return [];
  return labels.known
    .filter((label) => !label.kinds.includes(kind))
    .map((label) => ({
      code: "wrong-kind",
      path: product.label === undefined ? "labels" : "label",
      params: { label: label.id, kinds: label.kinds.join(" / "), kind },
    }));
};

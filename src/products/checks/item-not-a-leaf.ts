import type { ProductCheck, ProductFinding } from "../product-check.js";
import { claimedCodes } from "./claimed-codes.js";

/** A heading holds many items, green uses and others: only an item can be claimed. */
export const itemNotALeaf: ProductCheck = ({ product, taxonomy, edition }) =>
  edition === undefined
    ? []
    : claimedCodes(product).flatMap(({ code, path }): ProductFinding[] => {
        const group = taxonomy.item(code, edition) ? undefined : taxonomy.group(code, edition);
        return group ? [{ code: "heading", path, params: { found: code, name: group.name } }] : [];
      });

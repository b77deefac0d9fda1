import type { ProductCheck, ProductFinding } from "../product-check.js";
import { eligibleUses } from "../product-record.js";
import { isPlainSame } from "./plain-same.js";

/** No use is allowed and forbidden at once. */
export const useEligibleAndExcluded: ProductCheck = ({ product }) => {
  const eligible = eligibleUses(product);
  return (product.excludedUses ?? []).flatMap((excluded, at): ProductFinding[] => {
    const both = eligible.find(({ use }) => isPlainSame(use, excluded));
    return both ? [{ code: "both", path: `excludedUses.${at}`, params: { use: excluded } }] : [];
  });
};

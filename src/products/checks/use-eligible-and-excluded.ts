import type { ProductCheck, ProductFinding } from "../product-check.js";
import { eligibleUses } from "../product-record.js";
import { plainUse } from "./plain-use.js";

/** No use is allowed and forbidden at once. */
export const useEligibleAndExcluded: ProductCheck = ({ product }) => {
  const { excludedUses = [] } = product;
  if (excludedUses.length === 0) return [];
  const eligible = new Set(eligibleUses(product).map(({ use }) => plainUse(use)));
  return excludedUses.flatMap((use, at): ProductFinding[] =>
    eligible.has(plainUse(use)) ? [{ code: "both", path: `excludedUses.${at}`, params: { use } }] : [],
  );
};

import { eligibleUses } from "../product-record.js";
import type { Product } from "../product-schema.js";

/** Every item code a product file writes, with its place. */
export const claimedCodes = (
  product: Product,
): readonly { readonly code: string; readonly path: string }[] => [
  ...(product.items ?? []).map((code, at) => ({ code, path: `items.${at}` })),
  ...eligibleUses(product).flatMap(({ code }, at) =>
    code === undefined ? [] : [{ code, path: `eligibleUses.${at}.code` }],
  ),
];

import { isPlainObject } from "../record/is-plain-object.js";

/** Keys only a product file has. */
const OF_PRODUCTS = [
  "label",
  "items",
  "eligibleUses",
  "excludedUses",
  "launchedOn",
  "kpis",
  "spts",
  "disclosure",
];

/** Whether a document is a product; one that states a purpose is the record of a deal. */
export const isProduct = (value: unknown): boolean =>
  isPlainObject(value) &&
  !("purpose" in value) &&
  !("content" in value) &&
  (OF_PRODUCTS.some((key) => key in value) || typeof value.$schema === "string" || !("kind" in value));

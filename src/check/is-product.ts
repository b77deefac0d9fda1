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

/** Keys only the record of a deal has. */
const OF_DEALS = ["purpose", "content"];

/** Whether rows under these headings are products. */
export const isProductTable = (headings: readonly string[]): boolean =>
  headings.some((heading) => OF_PRODUCTS.includes(heading.trim())) &&
  !headings.some((heading) => OF_DEALS.includes(heading.trim()));

/** Whether a document is a product; one that states a purpose is the record of a deal. */
export const isProduct = (value: unknown): boolean =>
  isPlainObject(value) &&
  !OF_DEALS.some((key) => key in value) &&
  (OF_PRODUCTS.some((key) => key in value) || typeof value.$schema === "string" || !("kind" in value));

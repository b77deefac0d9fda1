import type { UsePlace } from "../../classify/place-use.js";
import type { ProductCheck, ProductFinding, UseAnswer } from "../product-check.js";
import { eligibleUses } from "../product-record.js";

/** Each eligible use falls under one of the items the product names. */
export const useOutsideItems: ProductCheck = (context) => {
  const { product, labels, edition } = context;
  if (edition === undefined || !(labels.claims.has("green") || labels.claims.has("transition"))) return [];
  const uses = eligibleUses(product);
  return uses.flatMap(({ use, code, industry }, at): ProductFinding[] => {
    const named = product.items ?? [];
    const items = code === undefined ? named : [code];
    const answer = context.answerUse(use, industry);
    // a use may name its item more closely, and only out of those of the product
    const found = answer && (outside(answer, items) ?? outside(answer, named));
    return found ? [{ ...found, path: `eligibleUses.${at}`, params: { use, ...found.params } }] : [];
  });
};

const outside = (
  { excluded, place }: UseAnswer,
  items: readonly string[],
): Pick<ProductFinding, "code" | "params"> | undefined => {
  if (excluded) return { code: "excluded" };
  // a catalogue known by its title alone offers nothing to choose from
  if (!place || place.standing === "not-covered" || place.items.length === 0) return { code: "not-covered" };
  if (place.standing === "open") return unclear(place, items);
  const [leading] = place.items;
  // without items the product claims nothing narrower than the catalogue
  if (!leading || items.length === 0 || items.includes(leading.code)) return undefined;
  return { code: "other-item", params: { code: leading.code, name: leading.name, items: items.join(" / ") } };
};

/** Close candidates are no matter where all of them are named. */
const unclear = (
  { items: found, question }: UsePlace,
  items: readonly string[],
): Pick<ProductFinding, "code" | "params"> | undefined => {
  const close = found.slice(0, 2);
  if (close.every(({ code }) => items.includes(code))) return undefined;
  const candidates = close.map(({ code, name }) => `${code} ${name}`).join(" / ");
  return { code: "unclear", params: { candidates, question } };
};

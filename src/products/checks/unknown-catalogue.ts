import { didYouMean } from "../../record/did-you-mean.js";
import type { ProductCheck } from "../product-check.js";
import { catalogueOf } from "../product-record.js";

/** The catalogue and edition a product names are there, and the catalogue has items to be judged by. */
export const unknownCatalogue: ProductCheck = ({ product, taxonomy }) => {
  const { id, edition } = catalogueOf(product);
  if (id === undefined) return [];
  const editions = taxonomy.editions();
  const ofCatalogue = editions.filter(({ catalogue }) => catalogue === id);
  if (ofCatalogue.length === 0) {
    const suggestion = didYouMean(id, new Set(editions.map(({ catalogue }) => catalogue)));
    return [{ code: "no-catalogue", path: "catalogue.id", params: { found: id, suggestion } }];
  }
  if (edition === undefined) return [];
  const found = ofCatalogue.find((one) => one.edition === edition);
  if (found?.standing === "announced")
    return [{ code: "no-items", path: "catalogue.edition", params: { found: `${id}@${edition}` } }];
  if (found) return [];
  const known = ofCatalogue.map((one) => one.edition).join(" / ");
  return [
    { code: "no-edition", path: "catalogue.edition", params: { found: edition, catalogue: id, known } },
  ];
};

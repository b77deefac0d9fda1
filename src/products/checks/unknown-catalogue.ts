import { didYouMean } from "../../messages/did-you-mean.js";
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
  const known = ofCatalogue.map((one) => one.edition);
  const params = { found: edition, catalogue: id, known: known.join(" / ") };
  const meant = known.find((one) => plainEdition(edition) === one);
  if (meant === undefined) return [{ code: "no-edition", path: "catalogue.edition", params }];
  return typeof product.catalogue === "string"
    ? [{ code: "no-edition", path: "catalogue", params, fix: `${id}@${meant}` }]
    : [{ code: "no-edition", path: "catalogue.edition", params, fix: meant }];
};

/** An edition without what people write around it: 2025 年版 is 2025. */
const plainEdition = (written: string): string =>
  written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()]|年?版|年|edition/g, "");

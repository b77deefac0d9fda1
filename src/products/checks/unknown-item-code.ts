import type { EditionSummary } from "../../catalogue/edition-summary.js";
import type { Taxonomy } from "../../catalogue/taxonomy.js";
import { suggestCodes } from "../../search/suggest-codes.js";
import type { ProductCheck, ProductFinding } from "../product-check.js";
import { claimedCodes } from "./claimed-codes.js";

/** Codes exist in the edition; one that was renamed since an older edition can be mended. */
export const unknownItemCode: ProductCheck = ({ product, taxonomy, edition }) =>
  edition === undefined
    ? []
    : claimedCodes(product).flatMap(({ code, path }): ProductFinding[] => {
        if (taxonomy.item(code, edition) || taxonomy.group(code, edition)) return [];
        const params = { found: code, edition: edition.edition };
        const now = renamedTo(code, edition, taxonomy);
        if (now) return [{ code: "renamed", path, params: { ...params, ...now }, fix: now.code }];
        const { catalogue, edition: of } = edition;
        const suggestion = suggestCodes(code, { taxonomy, catalogue, edition: of }).join(" / ");
        return [{ code: "unknown", path, params: { ...params, suggestion } }];
      });

/** The one item an older edition's code became, where a verified entry of the crosswalk leaves no choice. */
const renamedTo = (
  code: string,
  edition: EditionSummary,
  taxonomy: Taxonomy,
): { readonly code: string; readonly from: string } | undefined => {
  for (const { from, to } of taxonomy.crosswalks()) {
    if (to.catalogue !== edition.catalogue || to.edition !== edition.edition) continue;
    const entry = taxonomy.crosswalk(from, to)?.items.find((one) => one.code === code);
    const [only, ...others] = entry?.to ?? [];
    if (only?.verified === true && others.length === 0)
      return { code: only.code, from: `${from.catalogue}@${from.edition}` };
  }
  return undefined;
};

import { editionKey } from "../../catalogue/edition-ref.js";
import type { EditionSummary } from "../../catalogue/edition-summary.js";
import type { Taxonomy } from "../../catalogue/taxonomy.js";
import { uiText } from "../../messages/ui-text.js";
import { suggestCodes } from "../../search/suggest-codes.js";
import type { ProductCheck, ProductFinding } from "../product-check.js";
import { claimedCodes } from "./claimed-codes.js";

/** Codes exist in the edition; what became of one of an older edition is told, and mended where it leaves no choice. */
export const unknownItemCode: ProductCheck = ({ product, taxonomy, edition, lang }) =>
  edition === undefined
    ? []
    : claimedCodes(product).flatMap(({ code, path }): ProductFinding[] => {
        if (taxonomy.item(code, edition) || taxonomy.group(code, edition)) return [];
        const params = { found: code, edition: edition.edition };
        const older = olderItem(code, edition, taxonomy);
        if (older === undefined) {
          const { catalogue, edition: of } = edition;
          const suggestion = suggestCodes(code, { taxonomy, catalogue, edition: of }).join(" / ");
          return [{ code: "unknown", path, params: { ...params, suggestion } }];
        }
        const { from, targets } = older;
        const [only, ...others] = targets;
        if (!only) return [{ code: "dropped", path, params: { ...params, from } }];
        if (only.verified && others.length === 0)
          return [{ code: "renamed", path, params: { ...params, from, code: only.code }, fix: only.code }];
        const codes = targets.map((target) => target.code).join(uiText(lang, "check.or"));
        const proof = targets.some(({ verified }) => verified) ? undefined : uiText(lang, "verified.no");
        return [{ code: "moved", path, params: { ...params, from, codes, proof } }];
      });

interface OlderItem {
  readonly from: string;
  readonly targets: readonly { readonly code: string; readonly verified: boolean }[];
}

/** What an older edition's code became; where several editions have it, the one that leaves the least open. */
const olderItem = (code: string, edition: EditionSummary, taxonomy: Taxonomy): OlderItem | undefined => {
  const found = taxonomy.crosswalks().flatMap(({ from, to }): OlderItem[] => {
    if (editionKey(to) !== editionKey(edition)) return [];
    const entry = taxonomy.crosswalk(from, to)?.items.find((one) => one.code === code);
    return entry ? [{ from: editionKey(from), targets: entry.to }] : [];
  });
  const sure = found.find(({ targets }) => targets.length === 1 && targets[0]?.verified === true);
  return sure ?? found.find(({ targets }) => targets.length > 0) ?? found[0];
};

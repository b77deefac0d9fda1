import { editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { FindItemOptions } from "../explain/find-item.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";

/** What is answered for an edition known by its title only: there is nothing in it to be found. */
export const textNotBundled = (
  taxonomy: Taxonomy,
  { catalogue, edition }: FindItemOptions,
  lang: Lang,
): string | undefined => {
  const asked = taxonomy
    .editions()
    .find((one) => one.catalogue === catalogue && one.edition === edition && one.standing === "announced");
  return asked && uiText(lang, "where.not-bundled", { edition: editionKey(asked) });
};

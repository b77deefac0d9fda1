import { bundledTaxonomy } from "../bundled-taxonomy.js";
import { mergeCatalogues } from "../catalogue/merge-catalogues.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";

/**
 * The bundled catalogues, with those of a bank's own folders beside them.
 *
 * @example createClassifier({ taxonomy: await openTaxonomy(["our-catalogues"]) })
 * @throws CatalogueError with every problem of a folder that has errors.
 * @since 0.2.0
 */
export async function openTaxonomy(folders: readonly string[], lang: Lang = "zh"): Promise<Taxonomy> {
  let taxonomy = bundledTaxonomy();
  if (folders.length === 0) return taxonomy;
  const { loadCatalogues } = await import("./taxonomy-folder.js");
  const { combineDigests } = await import("./taxonomy-digest.js");
  for (const folder of folders) {
    const { data, digest } = await loadCatalogues(folder, { lang, beside: taxonomy });
    taxonomy = mergeCatalogues(
      taxonomy,
      data.catalogues.flatMap(({ editions }) => editions),
      {
        digest: combineDigests([taxonomy.digest, digest]),
        catalogues: data.catalogues.map(({ header }) => header),
        crosswalks: data.crosswalks,
      },
    );
  }
  return taxonomy;
}

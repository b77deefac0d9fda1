import { buildTaxonomy } from "../../src/authoring/build-taxonomy.js";
import { compileTaxonomy } from "../../src/authoring/compile.js";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";
import { createTaxonomy, type Taxonomy } from "../../src/catalogue/taxonomy.js";
import { smallTaxonomy } from "../catalogue/small-taxonomy.js";

/** The made-up catalogue of test/fixtures/catalogue/small, opened. */
export function demoTaxonomy(): Taxonomy {
  const documents = compileTaxonomy(buildTaxonomy(parseTaxonomy(smallTaxonomy())));
  return createTaxonomy({ documents, digest: "sha256:small" });
}

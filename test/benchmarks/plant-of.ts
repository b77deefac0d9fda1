import { plantPositions } from "../../src/benchmarks/plant-positions.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { parseRecord } from "../../src/record/parse-record.js";

export const taxonomy = bundledTaxonomy();

/** Where the plant of a record stands in the bundled tables. */
export const plantOf = (
  record: Readonly<Record<string, unknown>>,
  asOf?: string,
  lang: "zh" | "en" = "en",
) => {
  const parsed = parseRecord({ id: "T-1", kind: "loan", purpose: "项目贷款", ...record }, { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return plantPositions(parsed.record, taxonomy, { asOf, lang });
};

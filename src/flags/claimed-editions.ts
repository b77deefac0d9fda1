import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { CheckContext } from "./check.js";

const YEAR = /(?:19|20)\d{2}/;

/** The green editions a claimed version can mean: `2025`, `2025年版` and the full title say the same. */
export const claimedEditions = ({
  record,
  taxonomy,
}: Pick<CheckContext, "record" | "taxonomy">): readonly EditionSummary[] => {
  const { claimedId, claimedVersion } = record.catalogue;
  if (claimedVersion === undefined) return [];
  const name = YEAR.exec(claimedVersion)?.[0] ?? claimedVersion;
  const named = taxonomy.editions().filter((e) => e.regime === "national-green" && e.edition === name);
  const own = named.filter(({ catalogue }) => catalogue === claimedId);
  return own.length > 0 ? own : named;
};

import { bundledTaxonomy } from "../../../src/bundled-taxonomy.js";
import type { Rule } from "../../../src/catalogue/rule-schema.js";
import { ruleHeadsOf, ruleOf } from "../../../src/flags/rules-of.js";

const taxonomy = bundledTaxonomy();
const rules: readonly Rule[] = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);

/** What a record claims to be is told by these; rules that apply to a claim come and go with them. */
const CLAIMS = [
  "instrument.labels",
  "catalogue.claimedCode",
  "catalogue.claimedId",
  "reporting.greenAmount",
  "transition.standardId",
  "linked",
];

/** What the catalogue answer rests on; rules that read the row that was found depend on it. */
const FOUND_BY = ["instrument.purpose", "project.industry", "answers"];

/** The rules that say of themselves, in the fields they need and when they apply, that a fact matters to them. */
export const allowedRules = (fact: string): ReadonlySet<string> => {
  const plain = fact.replace(/\.(?:\*|\d+)(?=\.|$)/g, "");
  const meets = (field: string) =>
    field === plain || field.startsWith(`${plain}.`) || plain.startsWith(`${field}.`);
  const isClaim = CLAIMS.some(meets);
  const isFound = FOUND_BY.some(meets);
  return new Set(
    rules.flatMap(({ id, needs, applies }) => {
      const own = [...needs, ...(applies.fields ?? [])].some(meets);
      const claimed = isClaim && (applies.claims !== undefined || applies.labels !== undefined);
      const found =
        isFound &&
        needs.some(
          (field) =>
            field === "catalogue.matchedCode" ||
            field === "catalogue.claimedCode" ||
            field === "instrument.purpose",
        );
      return own || claimed || found ? [id] : [];
    }),
  );
};

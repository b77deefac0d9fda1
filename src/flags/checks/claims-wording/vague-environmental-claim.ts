import { labelTableOf } from "../../../labels/label-table.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { type ClaimHit, PRODUCT_NAME } from "../../claims/claim-reader.js";
import { claimTextsOf } from "../../claims/claim-texts.js";
import { conclude } from "../../outcome.js";

/** Broad words without a fact beside them. */
export const vagueEnvironmentalClaim: Check = (context) => {
  const { record, taxonomy, parameters } = context;
  const support = parameters.texts("support");
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const { path, text, sentences } of claimTextsOf(record, taxonomy)) {
    for (const { hits, paragraph } of sentences) {
      if (hits.length === 0 || support.some((fact) => paragraph.has(fact))) continue;
      const words = (hit: ClaimHit) => text.slice(hit.start, hit.end);
      const told = (code: string, hit: ClaimHit): void => {
        const params = { words: words(hit) };
        findings.push({ code, path, params, span: { start: hit.start, end: hit.end } });
      };
      const of = (group: string) => hits.find((hit) => hit.group === group && !hit.negated);
      const broad = of("broad");
      const common = of("broad-common");
      const name = of(PRODUCT_NAME);
      if (broad) told("broad-words", broad);
      else if (common) told("common-words", common);
      else if (name) {
        const confirmed = isConfirmed(context, words(name));
        if (confirmed === false) told("name-without-label", name);
        if (confirmed === undefined) missing.add("instrument.labels");
      }
    }
  }
  return conclude(findings.slice(0, parameters.number("mostListed")), [...missing]);
};

/**
 * Whether a product name is borne as a label that the record may bear; nothing where no labels were sent. A
 * green name is confirmed by the catalogue: what the money is for must be found there.
 */
const isConfirmed = (
  { labels, decision, taxonomy, record }: CheckContext,
  name: string,
): boolean | undefined => {
  if (record.instrument.labels.length === 0) return undefined;
  const label = labelTableOf(taxonomy).find(name);
  if (label === undefined || !labels.known.includes(label)) return false;
  return !label.claims.includes("green") || decision.category === "green";
};

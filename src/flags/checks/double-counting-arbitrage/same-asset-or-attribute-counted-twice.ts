import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude } from "../../outcome.js";

/** One asset in one live pool, one attribute for one claimant. */
export const sameAssetOrAttributeCountedTwice: Check = (context) => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkAsset(context, findings, missing);
  checkAttributes(context, findings, missing);
  return conclude(findings, [...missing]);
};

const checkAsset = ({ record, labels }: CheckContext, findings: Finding[], missing: Set<string>): void => {
  const { asset } = record;
  if (asset === undefined) return;
  const pools = [...new Set(asset.poolIds)];
  if (pools.length > 1) {
    const params = { count: pools.length, pools: pools.join("、") };
    findings.push({ code: "several-pools", path: "asset.poolIds", params });
  }
  if (asset.transferred === undefined) missing.add("asset.transferred");
  if (asset.transferred !== true || record.kind !== "loan" || !labels.claims.has("green")) return;
  const counted = record.reporting?.greenAmount;
  if (counted === undefined) missing.add("reporting.greenAmount");
  else if (counted > 0)
    findings.push({
      code: "sold-and-still-counted",
      path: "reporting.greenAmount",
      params: { counted: amountText(counted) },
    });
};

const checkAttributes = (
  { record, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  for (const [at, { attributeClaims = [], indicator }] of (record.benefits ?? []).entries()) {
    for (const [place, claim] of attributeClaims.entries()) {
      if (holdsWord(claim, parameters.texts("keptWords"))) continue;
      if (!holdsWord(claim, parameters.texts("soldWords"))) missing.add("benefits.attributeClaims");
      else {
        const path = `benefits.${at}.attributeClaims.${place}`;
        findings.push({ code: "attribute-sold", path, params: { claim, indicator } });
      }
    }
  }
};

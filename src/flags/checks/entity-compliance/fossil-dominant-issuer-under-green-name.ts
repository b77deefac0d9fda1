import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries } from "../../in-industries.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

/** A green label of a company that lives on fossil fuels: allowed, and traced more closely. */
export const fossilDominantIssuerUnderGreenName: Check = (context) => {
  const dominant = dominance(context);
  if (dominant === "unknown") return cannotDecide("entity.fossilRevenueShare");
  if (dominant === undefined) return notApplicable;
  const { record, parameters } = context;
  const { lines, accountRef, ledgerRef } = record.proceeds;
  const { payments } = record;
  if (lines.length === 0 && accountRef === undefined && ledgerRef === undefined && payments === undefined)
    return conclude([dominant], ["proceeds.accountRef", "proceeds.lines"]);
  const findings: Finding[] = [dominant];
  if (accountRef === undefined) findings.push({ code: "no-account", path: "proceeds.accountRef" });
  const words = parameters.texts("workingCapitalWords");
  const group = record.entity.group ?? [];
  for (const [i, { use, purposeType, payee }] of lines.entries()) {
    const path = `proceeds.lines.${i}`;
    if (holdsWord(purposeType, words) || holdsWord(use, words))
      findings.push({ code: "working-capital-line", path, params: { found: use ?? purposeType } });
    if (payee !== undefined && group.includes(payee))
      findings.push({ code: "affiliate-payee", path, params: { payee } });
  }
  const paid = (payments ?? []).findIndex(({ affiliate }) => affiliate === true);
  if (paid !== -1) {
    const payee = payments?.[paid]?.payee;
    findings.push({ code: "affiliate-payee", path: `payments.${paid}`, params: { payee } });
  }
  return conclude(findings);
};

/** By its revenue where that is told, else by its trade; nothing where it does not live on fossil fuels. */
const dominance = ({ record, parameters }: CheckContext): Finding | "unknown" | undefined => {
  const { fossilRevenueShare, revenueSplit, industry, mainBusiness } = record.entity;
  const codes = parameters.texts("fossilIndustries");
  const isFossil = (code: string | undefined): boolean => inIndustries(code?.replace(/^[A-Za-z]/, ""), codes);
  const split = revenueSplit?.reduce(
    (sum, line) => sum + (isFossil(line.industry) ? (line.share ?? 0) : 0),
    0,
  );
  const share = fossilRevenueShare ?? split;
  if (share === undefined) {
    if (isFossil(industry))
      return { code: "strict-mode-by-trade", path: "entity.industry", params: { industry } };
    if (holdsWord(mainBusiness, parameters.texts("fossilBusinessWords"))) {
      const params = { found: mainBusiness };
      return { code: "strict-mode-by-business", path: "entity.mainBusiness", params };
    }
    return industry === undefined ? "unknown" : undefined;
  }
  if (!isBeyond(share, parameters.number("fossilShare"))) return undefined;
  const path = fossilRevenueShare === undefined ? "entity.revenueSplit" : "entity.fossilRevenueShare";
  return { code: "strict-mode", path, params: { percent: Math.round(share * 1000) / 10 } };
};

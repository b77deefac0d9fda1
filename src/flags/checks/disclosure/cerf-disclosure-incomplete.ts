import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

const FIGURES = ["projects", "loanAmount", "weightedRate", "emissionCut"] as const;

/** The finding that stands for a figure that was not published. */
const findingOf = {
  projects: "no-project-number",
  loanAmount: "no-loan-amount",
  weightedRate: "no-weighted-rate",
  emissionCut: "no-emission-cut",
} as const;

/** What a bank that uses the facility has to publish and have checked. Loans are added up in the book. */
export const cerfDisclosureIncomplete: Check = (context) => {
  const { record, parameters } = context;
  const published = record.bank?.cerf;
  if (published === undefined) {
    if (!usesFacility(context)) return notApplicable;
    return cannotDecide(...FIGURES.map((name) => `bank.cerf.${name}`), "bank.cerf.verified");
  }
  const findings: Finding[] = FIGURES.filter((name) => published[name] === undefined).map((name) => ({
    code: findingOf[name],
    path: `bank.cerf.${name}`,
  }));
  if (published.verified === false) findings.push({ code: "not-checked", path: "bank.cerf.verified" });
  const { amount } = record.instrument;
  const { loanAmount } = published;
  const tolerance = 1 + parameters.number("tolerance");
  if (usesFacility(context) && amount !== undefined && loanAmount !== undefined) {
    if (isBeyond(amount, loanAmount * tolerance))
      findings.push({
        code: "below-one-loan",
        path: "bank.cerf.loanAmount",
        params: { loanAmount: amountText(loanAmount), amount: amountText(amount) },
      });
  }
  return conclude(findings, published.verified === undefined ? ["bank.cerf.verified"] : []);
};

const usesFacility = ({ record, labels, parameters }: CheckContext): boolean => {
  const tools = record.instrument.policyTools;
  if (labels.known.length === 0 && tools === undefined) return false;
  const ids = parameters.texts("facilityLabels");
  const words = parameters.texts("facilityWords");
  return labels.known.some(({ id }) => ids.includes(id)) || (tools ?? []).some((t) => holdsWord(t, words));
};

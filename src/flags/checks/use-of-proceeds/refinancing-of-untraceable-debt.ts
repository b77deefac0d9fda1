import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { sumGiven } from "../../sum-given.js";
import { usesOfMoney } from "../../uses-of-money.js";
import { type RefinancedDebt, refinancedDebt } from "./refinanced-debt.js";

/** Debt that is repaid has to lead back to a green project, and no more is repaid than is owed. */
export const refinancingOfUntraceableDebt: Check = (context) => {
  const refinanced = refinancedDebt(context);
  if (!refinanced) return notApplicable;
  const debts = context.record.originalDebt;
  if (debts === undefined || debts.length === 0) {
    return cannotDecide("originalDebt.projectId", "originalDebt.purpose", "originalDebt.outstanding");
  }
  const { isWorkingCapital } = usesOfMoney(context.taxonomy);
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const [at, { projectId, purpose, drawnOn }] of debts.entries()) {
    const params = { purpose, drawnOn };
    if (projectId === undefined)
      findings.push({ code: "debt-without-project", path: `originalDebt.${at}.projectId`, params });
    if (purpose === undefined) missing.add("originalDebt.purpose");
    else if (isWorkingCapital({ purposeType: purpose }))
      findings.push({ code: "general-purpose-debt", path: `originalDebt.${at}.purpose`, params });
  }
  const fails = projectFails(refinanced, context);
  if (fails === "unread") missing.add("catalogue.claimedCode");
  else if (fails) findings.push({ code: "project-fails-row", path: "originalDebt" });
  comparePaidAndOwed(refinanced, context, findings, missing);
  return conclude(findings, [...missing]);
};

/** The catalogue answer speaks for the repaid project only where nothing else is financed. */
const projectFails = (
  { lines, whole }: RefinancedDebt,
  { green, labels, record }: CheckContext,
): boolean | "unread" => {
  if (!whole || green === undefined || !labels.claims.has("green")) return false;
  if (green.status === "excluded" || green.status === "conditions-unmet") return true;
  if (green.category !== "none" || lines.some(({ code }) => code !== undefined)) return false;
  // of a debt that names no project there is nothing to be held against a row
  if (record.originalDebt?.every(({ projectId }) => projectId === undefined)) return false;
  // rows that were not read may name the project
  return green.standing === "partial" ? "unread" : true;
};

const comparePaidAndOwed = (
  { lines }: RefinancedDebt,
  { record }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const paid =
    lines.length > 0
      ? sumGiven(lines.map(({ amount }) => amount))
      : sumGiven([record.proceeds.lines.length === 0 ? record.instrument.amount : undefined]);
  const owed = sumGiven((record.originalDebt ?? []).map(({ outstanding }) => outstanding));
  if (!owed.complete) missing.add("originalDebt.outstanding");
  if (!paid.complete) missing.add("proceeds.lines.amount");
  if (owed.complete && isBeyond(paid.sum, owed.sum)) {
    const params = { paid: amountText(paid.sum), owed: amountText(owed.sum) };
    findings.push({ code: "beyond-outstanding", path: "originalDebt", params });
  }
};

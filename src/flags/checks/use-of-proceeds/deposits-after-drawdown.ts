import { amountText } from "../../amount-text.js";
import type { CheckContext, Finding } from "../../check.js";
import { daysBetween } from "../../days-between.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { paidOutOn } from "../../paid-out-on.js";
import { percentText } from "../../percent-text.js";

/** Deposits and wealth products the group buys in the days after the drawdown, and what they yield. */
export const checkDeposits = (
  { record, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const deposits = record.treasury?.deposits;
  const { amount, pricing } = record.instrument;
  const paidOut = paidOutOn(record);
  if (deposits === undefined) {
    missing.add("treasury.deposits");
    return;
  }
  if (deposits.length === 0) return;
  if (paidOut === undefined) {
    missing.add("instrument.firstDrawdownOn");
    return;
  }
  const days = parameters.number("windowDays");
  const kinds = parameters.texts("depositKinds");
  let placed = 0;
  for (const [at, { date, kind, amount: put, rate }] of deposits.entries()) {
    if (date === undefined) missing.add("treasury.deposits.date");
    if (kind === undefined) missing.add("treasury.deposits.kind");
    if (date === undefined || kind === undefined || !holdsWord(kind, kinds)) continue;
    const after = daysBetween(paidOut, date);
    if (after < 0 || after > days) continue;
    if (put === undefined) missing.add("treasury.deposits.amount");
    else placed += put;
    if (pricing?.rate === undefined) missing.add("instrument.pricing.rate");
    else if (rate === undefined) missing.add("treasury.deposits.rate");
    else if (rate > pricing.rate) {
      const params = { rate: percentText(pricing.rate), yield: percentText(rate), kind };
      findings.push({ code: "rate-below-deposit", path: `treasury.deposits.${at}.rate`, params });
    }
  }
  if (placed === 0) return;
  if (amount === undefined) missing.add("instrument.amount");
  else if (!isBeyond(parameters.number("depositShare") * amount, placed)) {
    const params = { placed: amountText(placed), share: percentText(placed / amount), days };
    findings.push({ code: "deposit-after-drawdown", path: "treasury.deposits", params });
  }
};

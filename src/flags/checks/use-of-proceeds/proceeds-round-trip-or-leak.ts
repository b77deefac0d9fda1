import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding, Outcome } from "../../check.js";
import { daysBetween } from "../../days-between.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries } from "../../in-industries.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude, flag, notApplicable } from "../../outcome.js";
import { paidOutOn } from "../../paid-out-on.js";
import { percentText } from "../../percent-text.js";
import { usesOfMoney } from "../../uses-of-money.js";
import { checkDeposits } from "./deposits-after-drawdown.js";
import { groupMembers } from "./group-members.js";

/** Where the money went after it was drawn. */
export const proceedsRoundTripOrLeak: Check = (context) => {
  const { claims } = context.labels;
  if (!claims.has("green") && !claims.has("transition")) return statedDiversion(context);
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkReturns(context, findings, missing);
  checkPayees(context, findings, missing);
  checkLines(context, findings);
  checkDeposits(context, findings, missing);
  return conclude(findings, [...missing]);
};

/** Without a label nothing is asked of the borrower; a diversion that stands in the record is told all the same. */
const statedDiversion = ({ record, parameters }: CheckContext): Outcome => {
  const payments = record.payments ?? [];
  const at = payments.findIndex(({ purpose }) => holdsWord(purpose, parameters.texts("misuseWords")));
  const found = payments[at];
  if (found === undefined) return notApplicable;
  const params = { purpose: found.purpose, amount: amountText(found.amount) };
  return flag({ code: "diverted-without-label", path: `payments.${at}.purpose`, params });
};

/** Money that comes back to the group soon after the drawdown, with no goods or works named. */
const checkReturns = (context: CheckContext, findings: Finding[], missing: Set<string>): void => {
  const { record, parameters } = context;
  const { payments = [] } = record;
  const pools = parameters.texts("cashPoolPayees");
  const inGroup = groupMembers(record.entity);
  const back = payments.filter(
    ({ payee, affiliate }) =>
      (affiliate === true || inGroup(payee)) && !(payee !== undefined && pools.includes(payee)),
  );
  if (back.length === 0) return;
  const { amount } = record.instrument;
  const paidOut = paidOutOn(record);
  if (paidOut === undefined) missing.add("instrument.firstDrawdownOn");
  if (amount === undefined) missing.add("instrument.amount");
  if (paidOut === undefined || amount === undefined) return;
  const days = parameters.number("windowDays");
  let returned = 0;
  for (const payment of back) {
    if (payment.date === undefined) missing.add("payments.date");
    else if (payment.amount === undefined) missing.add("payments.amount");
    else if (!within(paidOut, payment.date, days)) continue;
    else if (payment.purpose === undefined) missing.add("payments.purpose");
    else if (!holdsWord(payment.purpose, parameters.texts("tradeWords"))) returned += payment.amount;
  }
  if (returned === 0 || isBeyond(parameters.number("returnedShare") * amount, returned)) return;
  const params = { returned: amountText(returned), share: percentText(returned / amount), days };
  findings.push({ code: "returns-to-group", path: "payments", params });
};

const within = (start: string, day: string, days: number): boolean => {
  const after = daysBetween(start, day);
  return after >= 0 && after <= days;
};

const checkPayees = (
  { record, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const { payments } = record;
  if (payments === undefined) {
    missing.add("payments");
    return;
  }
  const inGroup = groupMembers(record.entity);
  for (const [at, { payee, payeeIndustry, affiliate, purpose, amount }] of payments.entries()) {
    const params = { payee, amount: amountText(amount), purpose, industry: payeeIndustry };
    if (affiliate === true || inGroup(payee)) {
      if (payeeIndustry === undefined) missing.add("payments.payeeIndustry");
      else if (inIndustries(payeeIndustry, parameters.texts("highCarbonIndustries")))
        findings.push({ code: "high-carbon-affiliate", path: `payments.${at}.payee`, params });
    } else if (affiliate === undefined && payee === undefined) missing.add("payments.payee");
    if (purpose === undefined) missing.add("payments.purpose");
    else if (holdsWord(purpose, parameters.texts("divertedWords")))
      findings.push({ code: "diverted-use", path: `payments.${at}.purpose`, params });
  }
};

/** Working capital of a company whose own business is fossil may go anywhere in it. */
const checkLines = ({ record, parameters, taxonomy }: CheckContext, findings: Finding[]): void => {
  const { industry, mainBusiness } = record.entity;
  const fossil =
    inIndustries(industry, parameters.texts("highCarbonIndustries")) ||
    holdsWord(mainBusiness, parameters.texts("highCarbonWords"));
  const { isWorkingCapital } = usesOfMoney(taxonomy);
  for (const [at, line] of record.proceeds.lines.entries()) {
    const path = `proceeds.lines.${at}.use`;
    const params = { use: line.use ?? line.purposeType, amount: amountText(line.amount), purpose: line.use };
    if (holdsWord(line.use, parameters.texts("divertedWords")))
      findings.push({ code: "diverted-use", path, params });
    else if (fossil && line.code === undefined && isWorkingCapital(line))
      findings.push({ code: "working-capital-of-fossil-group", path, params });
  }
};

import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { claimedEditions } from "../../claimed-editions.js";
import { daysBetween } from "../../days-between.js";
import { greenChain } from "../../governing-edition.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

/** A label given after the money went out, and the assessment it would need. */
export const lateRelabelWithoutReassessment: Check = (context) => {
  const { record, parameters } = context;
  const { labelledOn } = record.instrument;
  if (labelledOn === undefined) return notApplicable;
  const out = firstMoneyOut(record);
  const { approvedOn } = record.instrument;
  // no money goes out before the approval
  if (out === undefined && approvedOn !== undefined && labelledOn <= approvedOn) return notApplicable;
  if (out === undefined) return cannotDecide("instrument.firstDrawdownOn", "instrument.issuedOn");
  const days = daysBetween(out, labelledOn);
  if (days <= 0) return notApplicable;
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (days > parameters.number("allowedDays")) {
    const lacking = reassessment(context, labelledOn, days);
    if (typeof lacking === "string") missing.push(lacking);
    else if (lacking) findings.push(lacking);
  }
  const spent = lastPayment(record);
  if (spent !== undefined && spent < labelledOn) {
    const claim = claimedAsNew(context);
    const params = { spent, labelled: labelledOn, claim: claim?.text };
    if (claim) findings.push({ code: "spent-and-claimed-new", path: claim.path, params });
  }
  return conclude(findings, missing);
};

const firstMoneyOut = ({ instrument }: FinanceRecord): string | undefined =>
  [instrument.firstDrawdownOn, instrument.issuedOn].filter((day) => day !== undefined).sort()[0];

/** Whether an assessment of the right time and edition is there; a field where it cannot be told. */
const reassessment = (
  context: CheckContext,
  labelled: string,
  days: number,
): Finding | string | undefined => {
  const { record, parameters } = context;
  const { review = [] } = record;
  if (review.length === 0) return "review.date";
  const window = parameters.number("assessmentWindow");
  const dates = review.flatMap(({ date }) => date ?? []).sort();
  const isFresh = dates.some((date) => date <= labelled && daysBetween(date, labelled) <= window);
  if (!isFresh) {
    const params = { labelled, days, window, date: dates.at(-1) };
    return { code: "no-reassessment", path: "review.date", params };
  }
  if (record.catalogue.claimedVersion === undefined) return "catalogue.claimedVersion";
  const isInForce = claimedEditions(context).some((e) => isValidOn(e, labelled, context));
  if (isInForce) return undefined;
  const claimed = record.catalogue.claimedVersion;
  return { code: "edition-not-valid", path: "catalogue.claimedVersion", params: { labelled, claimed } };
};

/**
 * In effect on a day and not followed by another edition that was; between two either stands. A list for bonds
 * does not follow one for loans.
 */
const isValidOn = (
  edition: ReturnType<typeof claimedEditions>[number],
  day: string,
  context: CheckContext,
): boolean => {
  const { effective, published } = edition;
  if ((published ?? effective ?? "9999") > day) return false;
  const newest = greenChain(context)
    .filter((e) => (e.effective ?? e.published ?? "9999") <= day)
    .reduce((last, e) => ((e.effective ?? "") > last ? (e.effective ?? "") : last), "");
  return (effective ?? published ?? "") >= newest;
};

/** The day of the last payment, where every use of the money has one. */
const lastPayment = ({ proceeds, payments = [] }: FinanceRecord): string | undefined => {
  const days = payments.length > 0 ? payments.map((p) => p.date) : proceeds.lines.map((l) => l.paidOn);
  if (days.length === 0 || days.some((day) => day === undefined)) return undefined;
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
};

/** A benefit that is spoken of as new. */
const claimedAsNew = ({
  record,
  parameters,
}: CheckContext): { readonly path: string; readonly text: string } | undefined => {
  const words = parameters.texts("newBenefitWords");
  const said = [
    ...(record.benefits ?? []).map(({ indicator, method }, i) => ({
      path: `benefits.${i}.indicator`,
      text: [indicator, method].filter((part) => part !== undefined).join(" "),
    })),
    ...record.claims.map((text, i) => ({ path: `claims.${i}`, text })),
    ...(record.text?.marketing ?? []).map((text, i) => ({ path: `text.marketing.${i}`, text })),
    ...(record.text?.report ?? []).map((text, i) => ({ path: `text.report.${i}`, text })),
  ];
  return said.find(({ text }) => holdsWord(text, words));
};

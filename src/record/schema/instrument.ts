import * as z from "zod";
import { recordKindField } from "./record-kind-field.js";
import { amount, code, currency, date, number, share, text, texts, words } from "./scalars.js";

/** Price terms, read where a price may give a structure away. */
const pricingSchema = z
  .looseObject({
    rate: number("Yearly rate as a fraction"),
    benchmark: text("e.g. the LPR of the term"),
    spreadBp: number(),
  })
  .meta({ id: "Pricing" });

/** The loan, bond or other product: what is financed through it, how much, when and under which label. */
export const instrumentSchema = z
  .looseObject({
    kind: recordKindField(),
    name: text("Name of the product or bond"),
    purpose: text("What the money is for, in the words of the contract"),
    purposeType: text("project, working capital, refinancing …"),
    amount: amount("In whole units of the currency"),
    balance: amount("Principal still outstanding"),
    currency: currency("ISO 4217, e.g. CNY"),
    greenShare: share("Share of the amount that goes to green uses"),
    approvedOn: date("Day of the credit or issue approval"),
    firstDrawdownOn: date("Day the first money went out"),
    signedOn: date("Day of the contract"),
    filedOn: date("Day the issue was filed"),
    registeredOn: date("Day the registration was completed"),
    issuedOn: date("Day of issue"),
    labelledOn: date("Day the label was given"),
    proceedsChangedOn: date("Day the use of proceeds was changed"),
    repaidOn: date("Day of repayment"),
    callDate: date("First day the issuer may call"),
    maturesOn: date("Day of maturity"),
    venue: text("Market of the bond"),
    labels: texts("Labels the product bears, e.g. green-loan or 绿色贷款"),
    policyTools: words("Central-bank tools under which the principal is reported"),
    policyToolAmount: amount("Central-bank funds applied for on this principal"),
    pricing: pricingSchema.nullish(),
    contractNumber: code(),
  })
  .meta({ id: "Instrument" });

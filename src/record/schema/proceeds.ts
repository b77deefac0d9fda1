import * as z from "zod";
import { amount, boolean, code, date, industry, listOf, number, text } from "./scalars.js";

/** One use of the money with its amount. */
export const proceedsLineSchema = z
  .looseObject({
    use: text("What this part is for"),
    amount: amount(),
    industry: industry("GB/T 4754 code of this use"),
    projectId: code(),
    purposeType: text("project, working capital, refinancing …"),
    code: code("Catalogue item of this use"),
    payee: text(),
    paidOn: date(),
  })
  .meta({ id: "ProceedsLine" });

/** Money parked until it is used. */
const placementSchema = z
  .looseObject({ kind: text(), amount: amount(), from: date(), to: date(), disclosed: boolean() })
  .meta({ id: "Placement" });

/** A stage of the plan of use. */
const allocationStepSchema = z
  .looseObject({ date: date(), allocated: amount(), unallocated: amount() })
  .meta({ id: "AllocationStep" });

/** How the money is split, kept and used. */
export const proceedsSchema = z
  .looseObject({
    lines: listOf(proceedsLineSchema, "Uses of the money"),
    unallocated: amount(),
    accountRef: code("Account that keeps the money apart"),
    ledgerRef: code("Ledger that tracks the money"),
    idlePlacements: listOf(placementSchema),
    plan: listOf(allocationStepSchema, "Published plan of use"),
  })
  .meta({ id: "Proceeds" });

/** Debt that is replaced. */
export const originalDebtSchema = z
  .looseObject({ drawnOn: date(), projectId: code(), purpose: text(), outstanding: amount() })
  .meta({ id: "OriginalDebt" });

/** A payment out of the money. */
export const paymentSchema = z
  .looseObject({
    date: date(),
    amount: amount(),
    payee: text(),
    payeeIndustry: industry(),
    affiliate: boolean("The payee belongs to the borrower's group"),
    purpose: text(),
  })
  .meta({ id: "Payment" });

/** A deposit or investment the borrower's group bought. */
const depositSchema = z
  .looseObject({ date: date(), kind: text(), amount: amount(), rate: number(), termDays: number() })
  .meta({ id: "Deposit" });

export const treasurySchema = z.looseObject({ deposits: listOf(depositSchema) }).meta({ id: "Treasury" });

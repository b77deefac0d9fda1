import * as z from "zod";
import { classCodesSchema } from "./catalogue-claim.js";
import { amount, boolean, code, date, listOf, text, words } from "./scalars.js";

/** A bill of exchange and the trade behind it. */
export const billSchema = z
  .looseObject({ drawer: text(), payee: text(), goods: words(), contractRefs: words(), invoiceRefs: words() })
  .meta({ id: "Bill" });

/** An asset that may stand in more than one pool. */
export const assetSchema = z
  .looseObject({ id: code(), poolIds: words(), transferred: boolean("Sold into a pool") })
  .meta({ id: "Asset" });

/** What was decided about the record before. */
export const priorDecisionSchema = z
  .looseObject({ action: text(), date: date(), reasonCodes: words() })
  .meta({ id: "PriorDecision" });

const balanceSchema = z.looseObject({ date: date(), amount: amount() }).meta({ id: "Balance" });

/** The book the record belongs to. */
export const portfolioSchema = z
  .looseObject({ greenBalanceDaily: listOf(balanceSchema) })
  .meta({ id: "Portfolio" });

/** What is reported to the statistics, and the message that carries it. */
export const reportingSchema = z
  .looseObject({
    greenAmount: amount("Amount reported as green"),
    event: text("Event the message reports: drawdown, green decision, repayment, overdue …, or its code"),
    businessDate: date("Day of the event"),
    correction: boolean("The message corrects what was reported before"),
    previousCodes: classCodesSchema.nullish(),
    rightsFlag: boolean("Financed against environmental rights"),
    rightsClass: code("Class of those rights"),
    overdueOn: date(),
    overdueAmount: amount(),
    lastRepaidOn: date("Day of the latest repayment of principal"),
  })
  .meta({ id: "Reporting" });

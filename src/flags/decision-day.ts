import { decisionDate, recordDates } from "../classify/record-dates.js";
import type { FinanceRecord } from "../record/record.js";

/** The day the product was decided on, whatever day is asked about. */
export const decisionDay = (record: FinanceRecord): string | undefined =>
  decisionDate(record.kind, recordDates(record, undefined));

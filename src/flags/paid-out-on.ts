import type { FinanceRecord } from "../record/record.js";

/** The day the first money reached the borrower: the drawdown, or the issue of a bond, which has none. */
export const paidOutOn = ({ instrument }: FinanceRecord): string | undefined =>
  instrument.firstDrawdownOn ?? instrument.issuedOn;

import type { FinanceRecord } from "../record/record.js";

/** Whether an instrument finances anything on a day; without one, whether it is not known to be repaid. */
export const isLive = (record: FinanceRecord, asOf: string | undefined): boolean => {
  const { repaidOn, maturesOn } = record.instrument;
  if (asOf === undefined) return repaidOn === undefined;
  if (!hasBegun(record, asOf)) return false;
  const end = repaidOn ?? maturesOn;
  return end === undefined || end > asOf;
};

/** Later events have not happened yet; one of which no day is told is there. */
const hasBegun = ({ instrument }: FinanceRecord, asOf: string): boolean => {
  const { approvedOn, signedOn, filedOn, registeredOn, issuedOn, firstDrawdownOn } = instrument;
  const days = [approvedOn, signedOn, filedOn, registeredOn, issuedOn, firstDrawdownOn];
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 || known.some((day) => day <= asOf);
};

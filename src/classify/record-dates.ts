import type { FinanceRecord } from "../record/record.js";

/** The dates that decide which edition applies. A date behind the as-of date has not happened yet. */
export interface RecordDates {
  readonly approvedOn?: string | undefined;
  readonly signedOn?: string | undefined;
  readonly filedOn?: string | undefined;
  readonly registeredOn?: string | undefined;
  readonly issuedOn?: string | undefined;
  readonly firstDrawdownOn?: string | undefined;
  readonly labelledOn?: string | undefined;
  readonly proceedsChangedOn?: string | undefined;
}

const known = (date: string | undefined, asOf: string | undefined): string | undefined =>
  date !== undefined && (asOf === undefined || date <= asOf) ? date : undefined;

/** Dates compare as text: all are ISO. */
export const recordDates = (record: FinanceRecord, asOf: string | undefined): RecordDates => {
  const i = record.instrument;
  return {
    approvedOn: known(i.approvedOn, asOf),
    signedOn: known(i.signedOn, asOf),
    filedOn: known(i.filedOn, asOf),
    registeredOn: known(i.registeredOn, asOf),
    issuedOn: known(i.issuedOn, asOf),
    firstDrawdownOn: known(i.firstDrawdownOn, asOf),
    labelledOn: known(i.labelledOn, asOf),
    proceedsChangedOn: known(i.proceedsChangedOn, asOf),
  };
};

const earliest = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((d) => d !== undefined).sort()[0];

/** The day the product was decided on: a loan's approval, the first step that fixed a bond. */
export const decisionDate = (kind: FinanceRecord["kind"], dates: RecordDates): string | undefined =>
  kind === "bond"
    ? (earliest(dates.approvedOn, dates.registeredOn, dates.issuedOn) ?? dates.filedOn ?? dates.signedOn)
    : (dates.approvedOn ??
      earliest(dates.signedOn, dates.firstDrawdownOn, dates.registeredOn, dates.filedOn, dates.issuedOn));

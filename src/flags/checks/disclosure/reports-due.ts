import { daysBetween } from "../../days-between.js";
import { yearOf } from "../../year-of.js";

/** A report that had to be out by a day. */
export interface DueReport {
  readonly kind: "annual" | "half-year";
  readonly year: number;
  readonly due: string;
}

/** The yearly calendar of a venue. */
export interface Calendar {
  /** Month and day, `MM-DD`: of the next year for the annual report, of the same year for the half-year one. */
  readonly annualDue: string;
  readonly halfYearDue: string;
  readonly firstYear: number;
}

/** Reports that fell due between issue and a day, while the bond was outstanding. */
export const reportsDue = (
  issuedOn: string,
  endsOn: string | undefined,
  on: string,
  { annualDue, halfYearDue, firstYear }: Calendar,
): readonly DueReport[] => {
  const reports: DueReport[] = [];
  const counts = (due: string) => due < on && (endsOn === undefined || due <= endsOn);
  for (let year = Math.max(firstYear, yearOf(issuedOn)); year <= yearOf(on); year++) {
    const half = `${year}-${halfYearDue}`;
    // issued in the second half of the year: there is no first half to report on
    if (issuedOn <= `${year}-06-30` && counts(half)) reports.push({ kind: "half-year", year, due: half });
    const annual = `${year + 1}-${annualDue}`;
    if (counts(annual)) reports.push({ kind: "annual", year, due: annual });
  }
  return reports;
};

/** Days a report is late on a day. */
export const daysLate = ({ due }: DueReport, day: string): number => daysBetween(due, day);

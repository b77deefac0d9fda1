import { addMonths } from "../../add-months.js";
import type { Check, CheckContext, Finding, Outcome } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, flag, notApplicable, pass } from "../../outcome.js";
import { findPublication } from "./find-publication.js";
import { type Calendar, type DueReport, daysLate, reportsDue } from "./reports-due.js";

/** Reports during the life of the bond, by the calendar of the interbank market. */
export const periodicReportMissingOrLate: Check = (context) => {
  const { record, on } = context;
  const { issuedOn } = record.instrument;
  if (issuedOn === undefined) return conclude(silent(context), ["instrument.issuedOn"]);
  if (on === undefined || on <= issuedOn) return notApplicable;
  if (keepsCalendar(context)) return byCalendar(context, issuedOn, on);
  const silence = bySilence(context, issuedOn, on);
  return silence.result === "not_applicable" && mayKeepCalendar(context, issuedOn, on)
    ? cannotDecide("instrument.venue")
    : silence;
};

/** That nothing is out is told; whether anything was due is not, so it stays a note. */
const silent = ({ record }: CheckContext): readonly Finding[] =>
  record.disclosures?.publications?.length === 0
    ? [{ code: "nothing-so-far", path: "disclosures.publications" }]
    : [];

/** Corporate instruments of the interbank market; financial bonds and exchanges have calendars of their own. */
const keepsCalendar = ({ record, labels, parameters }: CheckContext): boolean => {
  const others = parameters.texts("otherCalendarLabels");
  if (labels.known.some(({ id }) => others.includes(id))) return false;
  return holdsWord(record.instrument.venue, parameters.texts("interbankWords"));
};

/** On a market nobody named a report may be due already. */
const mayKeepCalendar = (context: CheckContext, issuedOn: string, on: string): boolean => {
  const { record, labels, parameters } = context;
  const others = parameters.texts("otherCalendarLabels");
  if (record.instrument.venue !== undefined || labels.known.some(({ id }) => others.includes(id)))
    return false;
  return reportsDue(issuedOn, endOf(context), on, calendarOf(context)).length > 0;
};

const calendarOf = ({ parameters }: CheckContext): Calendar => ({
  annualDue: parameters.text("annualDue"),
  halfYearDue: parameters.text("halfYearDue"),
  firstYear: parameters.number("firstYear"),
});

const endOf = ({ record }: CheckContext): string | undefined =>
  record.instrument.repaidOn ?? record.instrument.maturesOn;

const byCalendar = (context: CheckContext, issuedOn: string, on: string): Outcome => {
  const { record } = context;
  const due = reportsDue(issuedOn, endOf(context), on, calendarOf(context));
  if (due.length === 0) return notApplicable;
  if (record.disclosures?.publications === undefined) return cannotDecide("disclosures.publications");
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const report of due) judge(report, context, on, findings, missing);
  return conclude(findings, [...missing]);
};

const judge = (
  report: DueReport,
  { record, parameters }: CheckContext,
  on: string,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const words = { annual: parameters.texts("annualWords"), halfYear: parameters.texts("halfYearWords") };
  const found = findPublication(report, record.disclosures?.publications ?? [], words);
  const params = { year: report.year, half: report.kind === "half-year" ? "H1" : "", due: report.due };
  const path = "disclosures.publications";
  if (found === undefined) {
    const code = daysLate(report, on) >= parameters.number("graceDays") ? "report-missing" : "report-late";
    findings.push({ code, path, params });
  } else if (found.publishedOn === undefined) missing.add("disclosures.publications.publishedOn");
  else if (found.publishedOn > report.due)
    findings.push({ code: "report-late", path, params: { ...params, published: found.publishedOn } });
};

/** Under any yearly calendar something is out after so many months; which one applies need not be known. */
const bySilence = (context: CheckContext, issuedOn: string, on: string): Outcome => {
  const { record, parameters } = context;
  const end = endOf(context);
  const latest = addMonths(issuedOn, parameters.number("silentMonths"));
  if (on <= latest || (end !== undefined && end < latest)) return notApplicable;
  const publications = record.disclosures?.publications;
  if (publications === undefined) return cannotDecide("disclosures.publications");
  if (publications.length > 0) {
    return record.instrument.venue === undefined ? cannotDecide("instrument.venue") : pass;
  }
  const params = { issued: issuedOn, months: parameters.number("silentMonths") };
  return flag({ code: "nothing-published", path: "disclosures.publications", params });
};

import { holdsWord } from "../../holds-word.js";
import { yearOf } from "../../year-of.js";
import type { DueReport } from "./reports-due.js";

export interface Publication {
  readonly kind?: string | undefined;
  readonly period?: string | undefined;
  readonly publishedOn?: string | undefined;
}

export interface ReportWords {
  readonly annual: readonly string[];
  readonly halfYear: readonly string[];
}

/** The publication that is a report on the period; without a period, the day it came out tells the year. */
export const findPublication = (
  { kind, year }: DueReport,
  publications: readonly Publication[],
  { annual, halfYear }: ReportWords,
): Publication | undefined =>
  publications.find((publication) => {
    const about = `${publication.kind ?? ""} ${publication.period ?? ""}`;
    const isHalf = holdsWord(about, halfYear);
    if (kind === "half-year" ? !isHalf : isHalf || !holdsWord(publication.kind, annual)) return false;
    if (publication.period !== undefined) return publication.period.includes(String(year));
    const out = publication.publishedOn;
    return out !== undefined && yearOf(out) === (kind === "annual" ? year + 1 : year);
  });

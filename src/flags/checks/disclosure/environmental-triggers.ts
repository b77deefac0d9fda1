import type { CheckContext } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { yearOf } from "../../year-of.js";

/** What obliges a company to report on a year, and what keeps the question open. */
export interface Triggers {
  /** The penalties of that year that count, as the record tells them. */
  readonly penalties: readonly string[];
  readonly missing: readonly string[];
}

/** Penalties of the year that oblige a listed or issuing company to report. */
export const environmentalTriggers = (year: number, { record, parameters }: CheckContext): Triggers => {
  const { penalties } = record.entity;
  if (penalties === undefined) return { penalties: [], missing: ["entity.penalties"] };
  const found: string[] = [];
  const missing = new Set<string>();
  const least = parameters.number("fineAmount");
  for (const { kind, description, amount, date } of penalties) {
    const grave = [kind, description].some((text) => holdsWord(text, parameters.texts("graveKinds")));
    if (!grave && amount !== undefined && amount < least) continue;
    if (!grave && amount === undefined) {
      if (kind === undefined || holdsWord(kind, parameters.texts("fineWords")))
        missing.add("entity.penalties.amount");
      continue;
    }
    if (date === undefined) missing.add("entity.penalties.date");
    else if (yearOf(date) === year) found.push([date, kind ?? description, amount].filter(Boolean).join(" "));
  }
  return { penalties: found, missing: [...missing] };
};

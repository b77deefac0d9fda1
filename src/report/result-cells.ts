import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Answered, Match, Result } from "../result/schema.js";
import { cleanText } from "./clean-text.js";
import { outcomeColour, outcomeLabel } from "./decision-label.js";
import { missingText } from "./missing-text.js";
import { purposeText } from "./purpose-text.js";
import type { ReportedResult, ResultWriterOptions } from "./result-writer.js";
import { riskLabel } from "./risk-label.js";
import type { Cell } from "./table.js";

export type CellName = "id" | "decision" | "item" | "tier" | "risk" | "missing" | "purpose";

/** What a table says about one result. */
export function resultCells(
  reported: ReportedResult,
  options: ResultWriterOptions,
): Readonly<Record<CellName, Cell>> {
  const { lang, style } = options;
  const { result, record } = reported;
  const colour = outcomeColour(result);
  const decided = (text: string) => (colour ? style.colour(colour, text) : style.dim(text));
  return {
    id: { text: idText(reported), paint: style.bold },
    decision: { text: outcomeLabel(result, lang), paint: decided },
    item: { text: itemText(result, options) },
    tier: { text: tierText(result, lang) },
    risk: { text: riskText(result, lang), paint: riskPaint(result, options) },
    missing: { text: cleanText(missingText(result, lang)) },
    purpose: { text: cleanText(purposeText(record)), paint: style.dim },
  };
}

/** A record without a readable id is found by its line. */
export function idText({ result, file }: ReportedResult): string {
  if (result.id !== null) return cleanText(result.id);
  const line = result.outcome === "rejected" ? result.error.line : undefined;
  const place = line === undefined ? "—" : `#${line}`;
  return file === undefined ? place : `${cleanText(file)} ${place}`;
}

function itemText(result: Result, { lang, summaryOf }: ResultWriterOptions): string {
  if (result.outcome === "rejected") return result.error.code;
  const assessment = leadingAssessment(result);
  if (!assessment) return "—";
  const match = namedMatch(result);
  if (match) {
    const { edition } = assessment;
    const summary = summaryOf?.(assessment, match.code);
    return uiText(lang, "table.item-of", { code: match.code, name: match.name, edition, summary });
  }
  if (result.decision.status !== "needs-review") return "—";
  const close = assessment.matches.slice(0, 2);
  return close.length === 0 ? "—" : close.map(({ code, name }) => `${code} ${name}`).join(" / ");
}

/** What stands where no rule applies. */
export const NO_RISK = "—";

/** The level of the flags and how many there are. */
export function riskText(result: Result, lang: Lang): string {
  if (result.outcome === "rejected" || result.risk.level === "unchecked") return NO_RISK;
  const count = result.flags.length === 0 ? undefined : result.flags.length;
  return uiText(lang, "table.risk-cell", { level: riskLabel(result.risk.level, lang), count });
}

function riskPaint(result: Result, { style }: ResultWriterOptions): Cell["paint"] {
  const level = result.outcome === "rejected" ? "unchecked" : result.risk.level;
  if (level === "critical" || level === "high") return (text) => style.colour("red", text);
  return level === "medium" ? (text) => style.colour("yellow", text) : style.dim;
}

function tierText(result: Result, lang: Lang): string {
  const match = result.outcome === "answered" ? namedMatch(result) : undefined;
  return match ? uiText(lang, `tier.${match.tier}`) : "—";
}

function namedMatch(result: Answered): Match | undefined {
  const { code } = result.decision;
  return code === null ? undefined : leadingAssessment(result)?.matches.find((match) => match.code === code);
}

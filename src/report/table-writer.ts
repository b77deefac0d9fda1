import { leadingAssessment } from "../explain/leading-assessment.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Answered, Match, Result } from "../result/schema.js";
import { cleanText } from "./clean-text.js";
import { outcomeColour, outcomeLabel } from "./decision-label.js";
import { missingText } from "./missing-text.js";
import { purposeText } from "./purpose-text.js";
import type { ReportedResult, ResultWriter, ResultWriterOptions } from "./result-writer.js";
import { type Cell, type Column, tableHead, tableRow, widest } from "./table.js";
import { wrapText } from "./wrap-text.js";

/** Rows looked at before the widths are fixed. */
const SAMPLE = 40;
const GAPS = 2;
const NARROW = 90;

/** A table for a reviewer: a record a row, what is missing beside the decision. */
export function createTableWriter(options: ResultWriterOptions): ResultWriter {
  const { lang, width, style } = options;
  let columns: readonly Column[] | undefined;
  let waiting: ReportedResult[] = [];
  const open = (): string => {
    columns = layout(waiting, width, lang);
    const rows = waiting.map(draw).join("");
    waiting = [];
    return tableHead(columns, style.dim) + rows;
  };
  const draw = (reported: ReportedResult): string => {
    const { result, record } = reported;
    const colour = outcomeColour(result);
    const decided = (text: string) => (colour ? style.colour(colour, text) : style.dim(text));
    const cells: Cell[] = [
      { text: idText(reported), paint: style.bold },
      { text: outcomeLabel(result, lang), paint: decided },
      { text: itemText(result, options) },
      { text: tierText(result, lang) },
      { text: cleanText(missingText(result, lang)) },
      { text: cleanText(purposeText(record)), paint: style.dim },
    ];
    return tableRow(columns ?? [], cells);
  };
  return {
    head: () => "",
    row(reported) {
      if (columns) return draw(reported);
      waiting.push(reported);
      return waiting.length < SAMPLE ? "" : open();
    },
    foot() {
      const rest = columns === undefined && waiting.length > 0 ? open() : "";
      if (columns === undefined) return "";
      const legend = wrapText(uiText(lang, "table.legend"), width).map((line) => `${style.dim(line)}\n`);
      return `${rest}\n${legend.join("")}`;
    },
  };
}

/** Number, decision and tier take what they need; the texts share the rest. */
function layout(sample: readonly ReportedResult[], width: number, lang: Lang): Column[] {
  const id = widest(sample.map(idText), 4, 18);
  const decision = widest(
    sample.map(({ result }) => outcomeLabel(result, lang)),
    8,
    lang === "zh" ? 15 : 16,
  );
  const tier = lang === "zh" ? 6 : 9;
  const rest = width - id - decision - tier - 5 * GAPS;
  const narrow = width < NARROW;
  const item = Math.max(16, Math.floor(rest * (narrow ? 0.42 : 0.29)));
  const missing = narrow ? Math.max(16, rest + GAPS - item) : Math.floor(rest * 0.42);
  const purpose = rest - item - missing;
  const columns: Column[] = [
    { title: uiText(lang, "table.id"), width: id, lines: 2 },
    { title: uiText(lang, "table.decision"), width: decision, lines: 2 },
    { title: uiText(lang, "table.item"), width: item, lines: 3 },
    { title: uiText(lang, "table.tier"), width: tier },
    { title: uiText(lang, "table.missing"), width: missing, lines: 3 },
  ];
  return purpose < 8
    ? columns
    : [...columns, { title: uiText(lang, "table.purpose"), width: purpose, lines: 3 }];
}

/** A record without a readable id is found by its line. */
function idText({ result, file }: ReportedResult): string {
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

function tierText(result: Result, lang: Lang): string {
  const match = result.outcome === "answered" ? namedMatch(result) : undefined;
  return match ? uiText(lang, `tier.${match.tier}`) : "—";
}

function namedMatch(result: Answered): Match | undefined {
  const { code } = result.decision;
  return code === null ? undefined : leadingAssessment(result)?.matches.find((match) => match.code === code);
}

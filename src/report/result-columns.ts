import { uiText } from "../messages/ui-text.js";
import { outcomeLabel } from "./decision-label.js";
import type { PageOptions } from "./page-options.js";
import { type CellName, idText, NO_RISK, riskText } from "./result-cells.js";
import type { ReportedResult } from "./result-writer.js";
import { type Column, GAP_WIDTH, widest } from "./table.js";

/** A column of the table of results, called as the cells that go into it. */
export interface ResultColumn extends Column {
  readonly name: CellName;
}

const NARROW = 90;
const TIGHT = 76;

/**
 * Number, decision and tier take what they need; the texts share the rest. A narrow terminal does without the
 * purpose, a very narrow one without the tier.
 */
export function resultColumns(
  sample: readonly ReportedResult[],
  { lang, width }: Pick<PageOptions, "lang" | "width">,
): readonly ResultColumn[] {
  const narrow = width < NARROW;
  const tight = width < TIGHT;
  const id = widest(sample.map(idText), 4, narrow ? 10 : 18);
  const labels = sample.map(({ result }) => outcomeLabel(result, lang));
  const decision = widest(labels, 8, lang === "zh" ? 15 : 16);
  const tier = lang === "zh" ? 6 : 9;
  // a book nobody puts a label on has no flags to show
  const flagged = !tight && sample.some(({ result }) => riskText(result, lang) !== NO_RISK);
  const risk = flagged
    ? widest(
        sample.map(({ result }) => riskText(result, lang)),
        8,
        lang === "zh" ? 12 : 13,
      )
    : 0;
  const fixed = id + decision + (tight ? 0 : tier) + risk;
  const count = 6 - (narrow ? 1 : 0) - (tight ? 1 : 0) + (flagged ? 1 : 0);
  const rest = width - fixed - GAP_WIDTH * (count - 1);
  const item = Math.floor(rest * (narrow ? 0.42 : 0.29));
  const missing = narrow ? rest - item : Math.floor(rest * 0.42);
  const column = (name: CellName, columnWidth: number, lines: number): ResultColumn => {
    return { name, title: uiText(lang, `table.${name}`), width: columnWidth, lines };
  };
  return [
    column("id", id, 3),
    column("decision", decision, 2),
    column("item", item, 3),
    ...(tight ? [] : [column("tier", tier, 1)]),
    ...(flagged ? [column("risk", risk, 2)] : []),
    column("missing", missing, 3),
    ...(narrow ? [] : [column("purpose", rest - item - missing, 3)]),
  ];
}

import type { ExplainedRow } from "../explain/item-explanation.js";
import { uiText } from "../messages/ui-text.js";
import { writeConditions } from "./condition-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Writes the industry lines of an item: which industry, what it does, its mark, its subjects, its conditions. */
export function writeRows(page: Page, rows: readonly ExplainedRow[], options: PageOptions): void {
  for (const row of rows) writeRow(page, row, options);
}

function writeRow(page: Page, row: ExplainedRow, options: PageOptions): void {
  const { lang } = options;
  const { industry, activity, facet, subjects, ghg, note, industriesInRemarks } = row;
  const mark = { direct: "√√", enabling: "√", none: "" }[ghg];
  const name = industry?.name ?? null;
  // the activity is often the name of the industry, word for word
  const shown =
    name !== null && name !== activity ? uiText(lang, "item.row-industry", { activity, name }) : activity;
  const parts = [shown, facet && uiText(lang, `facet.${facet}`), mark].filter(
    (part) => part !== null && part !== "",
  );
  page.text(parts.join(" · "), { depth: 1, lead: `${industry?.code ?? "—"}  ` });
  if (industriesInRemarks.length > 0) {
    page.text(uiText(lang, "item.row-remarks", { codes: industriesInRemarks.join(" ") }), {
      depth: 3,
      dim: true,
    });
  }
  if (subjects.length > 0) page.text(subjects.join(lang === "zh" ? "、" : "; "), { depth: 3, dim: true });
  writeConditions(page, row.conditions, options, 3);
  if (note !== null) page.text(uiText(lang, "item.note", { note }), { depth: 3, dim: true });
}

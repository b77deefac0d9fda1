import type { ItemExplanation } from "../explain/item-explanation.js";
import { uiText } from "../messages/ui-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Writes the figures a document states beside its conditions, and the documents it refers to. */
export function writeFigures(
  page: Page,
  { figures, references }: ItemExplanation,
  { lang }: PageOptions,
): void {
  if (figures.length > 0) page.heading(uiText(lang, "item.figures"));
  for (const { metric, operator, value, unit, basis, verified, note } of figures) {
    const figure = [operator, value, unit].filter((part) => part !== null && part !== "").join(" ");
    const effect = basis === "stated-effect" ? uiText(lang, "item.effect") : "";
    const unverified = verified === false ? uiText(lang, "item.unverified") : "";
    page.text(`${metric} ${figure}${effect}${unverified}`, { depth: 1, lead: "- " });
    if (note !== null) page.text(uiText(lang, "item.note", { note }), { depth: 2, dim: true });
  }
  if (references.length === 0) return;
  page.heading(uiText(lang, "item.references"));
  for (const reference of references) page.text(reference, { depth: 1, lead: "- " });
}

import type { ItemExplanation } from "../explain/item-explanation.js";
import { uiText } from "../messages/ui-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Terms shown of a long list. */
const SHOWN = 24;

/** Writes the words of an item: what it is called, what it is not, what it shares with others. */
export function writeTerms(page: Page, item: ItemExplanation, { lang }: PageOptions): void {
  const list = (terms: readonly string[]) => {
    const shown = terms.slice(0, SHOWN).join(lang === "zh" ? "、" : ", ");
    return terms.length > SHOWN ? `${shown} …` : shown;
  };
  if (item.aliases.length > 0) {
    page.heading(uiText(lang, "item.aliases"));
    page.text(list(item.aliases), { depth: 1 });
  }
  if (item.exclusions.length > 0) {
    page.heading(uiText(lang, "item.exclusions"));
    for (const exclusion of item.exclusions) page.text(exclusion, { depth: 1, lead: "- " });
  }
  if (item.notThis.length > 0) {
    page.heading(uiText(lang, "item.not-this"));
    for (const { term, why } of item.notThis) {
      page.text(uiText(lang, "item.look-alike", { term, why }), { depth: 1, lead: "- " });
    }
  }
  const asked = item.sharedTerms.filter(({ question }) => question !== null);
  if (asked.length > 0) page.heading(uiText(lang, "item.shared"));
  for (const { term, question, with: others } of asked) {
    const codes = list(others.map(({ code }) => code)) || undefined;
    const text = uiText(lang, "item.shared-term", { term, codes, question: question ?? "" });
    page.text(text, { depth: 1, lead: "- " });
  }
  if (item.greenItems.length > 0) {
    page.heading(uiText(lang, "item.green-first"));
    for (const { code, name } of item.greenItems) page.text(`${code} ${name}`, { depth: 1, lead: "- " });
    if (item.greenNote !== null)
      page.text(uiText(lang, "item.note", { note: item.greenNote }), { depth: 1, dim: true });
  }
}

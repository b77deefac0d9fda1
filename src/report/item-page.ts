import { editionKey } from "../catalogue/edition-ref.js";
import type { CodeExplanation, ItemExplanation } from "../explain/item-explanation.js";
import { uiText } from "../messages/ui-text.js";
import { writeConditions } from "./condition-text.js";
import { writeCrosswalk } from "./crosswalk-text.js";
import { writeEdition } from "./edition-lines.js";
import { writeFigures } from "./figure-text.js";
import { createPage, type Page } from "./page.js";
import type { PageOptions } from "./page-options.js";
import { writeRows } from "./row-text.js";
import { writeTerms } from "./term-text.js";

/** All about a code, as text for people. */
export function codePage(explanation: CodeExplanation, options: PageOptions): string {
  const page = createPage(options);
  const { lang, style } = options;
  const { code, name, nameEn, path, edition, elsewhere } = explanation;
  page.line(`${style.bold(`${code} ${name}`)}${nameEn === null ? "" : style.dim(`  ${nameEn}`)}`);
  if (path.length > 0)
    page.text(path.map((group) => `${group.code} ${group.name}`).join(" › "), { dim: true });
  writeEdition(page, edition, options);
  if (explanation.kind === "item") writeItem(page, explanation, options);
  else {
    page.heading(uiText(lang, "group.children"));
    for (const child of explanation.children) {
      page.text(uiText(lang, "group.child", { ...child }), { depth: 1 });
    }
    if (explanation.note !== null)
      page.text(uiText(lang, "item.note", { note: explanation.note }), { dim: true });
  }
  if (elsewhere.length > 0) {
    page.heading(uiText(lang, "item.elsewhere"));
    for (const other of elsewhere) page.text(`${editionKey(other)}  ${other.name}`, { depth: 1, dim: true });
  }
  return page.toString();
}

function writeItem(page: Page, item: ItemExplanation, options: PageOptions): void {
  const { lang } = options;
  const facts = [
    item.class && uiText(lang, `class.${item.class}`),
    item.ghg && uiText(lang, `ghg.${item.ghg}`),
    ...item.facets.map((facet) => uiText(lang, `facet.${facet}`)),
    uiText(lang, item.verified ? "verified.yes" : "verified.no"),
    item.page !== null && uiText(lang, "item.page", { page: item.page }),
    ...item.sources.map(({ title, ref, place }) => `${title ?? ref}${place === null ? "" : ` #${place}`}`),
  ];
  page.text(facts.filter((fact) => typeof fact === "string").join(" · "), { dim: true });
  if (item.summary !== null) {
    page.line();
    page.text(item.summary);
  }
  if (item.note !== null) page.text(uiText(lang, "item.note", { note: item.note }), { dim: true });
  if (item.industries.length > 0) {
    const industries = item.industries.map(({ code, name }) => (name === null ? code : `${code} ${name}`));
    page.text(uiText(lang, "item.industries", { industries: industries.join(lang === "zh" ? "、" : ", ") }), {
      dim: true,
    });
  }
  if (item.rows.length > 0) {
    page.heading(uiText(lang, "item.rows", { count: item.rows.length }));
    writeRows(page, item.rows, options);
  }
  if (item.conditions.length > 0) {
    page.heading(uiText(lang, "item.conditions"));
    writeConditions(page, item.conditions, options, 1);
  }
  writeFigures(page, item, options);
  writeTerms(page, item, options);
  if (item.crosswalk.length > 0) {
    page.heading(uiText(lang, "item.crosswalk"));
    for (const answer of item.crosswalk) writeCrosswalk(page, answer, lang, 1);
  }
}

import { editionKey } from "../catalogue/edition-ref.js";
import { uiText } from "../messages/ui-text.js";
import type { SearchResult } from "../search/search.js";
import type { PageOptions } from "./page-options.js";
import { type Column, tableHead, tableRow, widest } from "./table.js";

/** Search results as a table for people. */
export function searchTable(results: readonly SearchResult[], { lang, width, style }: PageOptions): string {
  const code = widest(
    results.map((result) => result.code),
    4,
    16,
  );
  const keys = widest(results.map(editionKey), 8, 36);
  const rest = width - code - keys - 3 * 2;
  const name = Math.max(16, Math.floor(rest * 0.55));
  const columns: Column[] = [
    { title: uiText(lang, "search.code"), width: code },
    { title: uiText(lang, "search.name"), width: name, lines: 2 },
    { title: uiText(lang, "search.matched"), width: Math.max(12, rest - name), lines: 2 },
    { title: uiText(lang, "search.edition"), width: keys, lines: 2 },
  ];
  const rows = results.map((result) => {
    const { field, term } = result.matchedOn;
    // an English reader cannot read the name, so the gloss stands behind it
    const shown = lang === "en" && result.gloss !== null ? `${result.name} ${result.gloss}` : result.name;
    return tableRow(columns, [
      { text: result.code, paint: style.bold },
      { text: shown },
      { text: uiText(lang, "search.on", { term, field: uiText(lang, `field.${field}`) }), paint: style.dim },
      { text: editionKey(result), paint: style.dim },
    ]);
  });
  return tableHead(columns, style.dim) + rows.join("");
}

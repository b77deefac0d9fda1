import type { ConditionCounts } from "../criteria/condition-counts.js";
import { uiText } from "../messages/ui-text.js";
import type { PageOptions } from "./page-options.js";
import { type Column, tableHead, tableRow, widest } from "./table.js";

/** How the conditions of one edition are decided. */
export interface EditionConditions extends ConditionCounts {
  /** `catalogue@edition` */
  readonly edition: string;
}

/** The counts of several editions, with their sum, as a table for people. */
export function conditionStats(
  editions: readonly EditionConditions[],
  { lang, style, width }: PageOptions,
): string {
  const sum = (of: (counts: EditionConditions) => number): number =>
    editions.reduce((total, counts) => total + of(counts), 0);
  const numbers: readonly (readonly [Parameters<typeof uiText>[1], (counts: EditionConditions) => number])[] =
    [
      ["stats.all", (c) => c.all],
      ["stats.executable", (c) => c.executable],
      ["stats.measure", (c) => c.by.measure + c.by.reference],
      ["stats.grade", (c) => c.by.grade],
      ["stats.words", (c) => c.by.words + c.by.industry],
      ["stats.manual", (c) => c.manual],
      ["stats.with-paper", (c) => c.withPaper],
    ];
  const name = widest(
    editions.map((c) => c.edition),
    8,
    Math.max(24, Math.floor(width * 0.4)),
  );
  const columns: Column[] = [
    { title: uiText(lang, "list.id"), width: name, lines: 3 },
    ...numbers.map(([code]) => {
      const title = uiText(lang, code);
      return { title, width: widest([title], 5, 12), right: true };
    }),
  ];
  const row = (title: string, of: (number: (counts: EditionConditions) => number) => number): string =>
    tableRow(columns, [
      { text: title, paint: style.bold },
      ...numbers.map(([, number]) => ({ text: String(of(number)) })),
    ]);
  const rows = editions.map((counts) => row(counts.edition, (number) => number(counts)));
  const total = editions.length > 1 ? row(uiText(lang, "stats.sum"), sum) : "";
  return tableHead(columns, style.dim) + rows.join("") + total;
}

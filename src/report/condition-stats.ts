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
  return tableHead(columns, style.dim) + rows.join("") + total + reasons(editions, { lang, style, width });
}

/** Why conditions are left to a person, the most frequent first. */
function reasons(editions: readonly EditionConditions[], { lang, style, width }: PageOptions): string {
  const sums = new Map<keyof EditionConditions["manualBecause"], number>();
  for (const { manualBecause } of editions)
    for (const [reason, count] of entriesOf(manualBecause)) sums.set(reason, (sums.get(reason) ?? 0) + count);
  const found = [...sums].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  if (found.length === 0) return "";
  const names = found.map(([reason]) => reason);
  const count = uiText(lang, "stats.count");
  const columns: readonly Column[] = [
    { title: uiText(lang, "stats.manual"), width: widest(names, 8, 24) },
    { title: count, width: widest([count], 5, 12), right: true },
    { title: uiText(lang, "stats.because"), width: Math.max(24, width - 40), lines: 4 },
  ];
  const rows = found.map(([reason, number]) =>
    tableRow(columns, [
      { text: reason, paint: style.bold },
      { text: String(number) },
      { text: uiText(lang, `manual.${reason}`) },
    ]),
  );
  return `\n${tableHead(columns, style.dim)}${rows.join("")}`;
}

const entriesOf = <Key extends string>(counts: Readonly<Record<Key, number>>): [Key, number][] =>
  Object.entries(counts) as [Key, number][];

import type { ColumnPreset, ColumnPresets, MessageForm } from "../catalogue/column-preset-schema.js";
import type { ColumnWords } from "../catalogue/column-words-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { foldHeading } from "./fold-heading.js";
import { totalTest } from "./total-test.js";

/**
 * What a heading stands for.
 *
 * @since 0.2.0
 */
export interface ColumnMeaning {
  /** Dotted path of a record field. */
  readonly field: string;
  /** What the rows of a table with this heading are. */
  readonly kind?: "loan" | "bond" | "project";
}

/**
 * A unit in brackets behind a heading.
 *
 * @since 0.2.0
 */
export interface ColumnUnit {
  /** Power of ten the figures are multiplied by. */
  readonly power: number;
  readonly kinds: readonly string[];
  /** It may stand behind the digits of a cell, too. */
  readonly cells?: boolean | undefined;
}

/**
 * Headings other than field names, and words of cells, that tables may use.
 *
 * @since 0.2.0
 */
export interface ColumnTable {
  meaning(heading: string): ColumnMeaning | undefined;
  unit(word: string): ColumnUnit | undefined;
  /** The words of all units that figures of a kind may be in. @since 0.2.0 */
  unitWords(kind: string): readonly string[];
  /** Whether the cells below a heading say in which unit the amounts of their row are. @since 0.2.0 */
  tellsUnit(heading: string): boolean;
  /** Whether a cell says nothing though something stands in it. @since 0.2.0 */
  saysNothing(cell: string): boolean;
  /** Whether a day, as YYYY-MM-DD, is written where there is none. @since 0.2.0 */
  isNoDay(day: string): boolean;
  /** Yes, no, or nothing where the word says neither. */
  yesOrNo(word: string): boolean | undefined;
  /** Whether a cell says that its row adds others up. @since 0.2.0 */
  isTotal(cell: string): boolean;
  /** Every heading with the field it stands for. */
  headings(): Iterable<readonly [heading: string, field: string]>;
  /** The tables of the reporting interfaces by the names they go by. */
  readonly presets: readonly ColumnPreset[];
  /** The messages of the reporting interfaces. */
  readonly messages: readonly MessageForm[];
}

/** The column table of a taxonomy; nothing where it has none. */
export function columnTableOf(taxonomy: Taxonomy): ColumnTable | undefined {
  // both were checked against their schemas when they were compiled
  const words = taxonomy.lexicon("columns") as ColumnWords | undefined;
  const presets = taxonomy.lexicon("column-presets") as ColumnPresets | undefined;
  return words && createColumnTable(words, presets);
}

/** Indexes the column words of `lexicon/columns.yaml`, with the presets of `lexicon/column-presets.yaml`. */
export function createColumnTable(
  { columns, noDays, nothing, totals, unitColumns, units, yes, no }: ColumnWords,
  { presets, messages }: Pick<ColumnPresets, "presets" | "messages"> = { presets: [], messages: [] },
): ColumnTable {
  const meanings = new Map<string, ColumnMeaning>();
  for (const { field, kind, headings } of columns) {
    const meaning = kind === undefined ? { field } : { field, kind };
    for (const heading of headings) meanings.set(foldHeading(heading), meaning);
  }
  const unitsByWord = new Map(units.map((unit) => [foldHeading(unit.word), unit]));
  const tellUnits = new Set(unitColumns.map(foldHeading));
  const nothings = new Set(nothing.map(foldHeading));
  const emptyDays = new Set(noDays);
  const answers = new Map<string, boolean>();
  for (const word of yes) answers.set(foldHeading(word), true);
  for (const word of no) answers.set(foldHeading(word), false);
  return {
    meaning: (heading) => meanings.get(foldHeading(heading)),
    unit: (word) => unitsByWord.get(foldHeading(word)),
    unitWords: (kind) =>
      units.flatMap(({ word, kinds }) => (kinds.some((one) => one === kind) ? [word] : [])),
    isTotal: totalTest(totals),
    tellsUnit: (heading) => tellUnits.has(foldHeading(heading)),
    saysNothing: (cell) => cell.length <= 20 && nothings.has(foldHeading(cell)),
    isNoDay: (day) => emptyDays.has(day),
    yesOrNo: (word) => answers.get(foldHeading(word)),
    presets,
    messages,
    headings: () =>
      columns.flatMap(({ field, headings }) => headings.map((heading) => [heading, field] as const)),
  };
}

import type { Taxonomy } from "../../catalogue/taxonomy.js";
import type { UnitDocument } from "../../criteria/unit-schema.js";
import { claimLexiconOf } from "./claim-lexicon.js";
import { foldTextOf } from "./fold-text-of.js";
import type { Stretch } from "./split-passages.js";

/** The amount of the deal as a text states it, in whole units of the currency. */
export interface StatedAmount extends Stretch {
  readonly value: number;
}

type AmountReader = (text: string) => readonly StatedAmount[];

const known = new WeakMap<Taxonomy, AmountReader>();

/** Finds amounts behind words like 发行规模; a ceiling (不超过 …) is no amount and is left alone. */
export const statedAmounts = (taxonomy: Taxonomy): AmountReader => {
  const found = known.get(taxonomy);
  if (found) return found;
  const { amountWords, amountFillers, amountUnits } = claimLexiconOf(taxonomy);
  const fold = foldTextOf(taxonomy);
  const units = taxonomy.lexicon("units") as UnitDocument | undefined;
  const money = (units?.units ?? []).filter(({ dimension }) => dimension === "money");
  const factors = new Map<string, number>(
    Object.entries(amountUnits).map(([unit, size]) => [fold(unit), size]),
  );
  for (const { unit, words = [], factor } of money)
    for (const word of [unit, ...words]) factors.set(fold(word), Number(factor));
  const any = (words: readonly string[]): string =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => fold(word).replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
      .join("|");
  const pattern = new RegExp(
    `(?:${any(amountWords)})(?:\\s|${any(amountFillers)}){0,6}(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${any([...factors.keys()])})`,
    "g",
  );
  const read: AmountReader = (text) =>
    [...fold(text).matchAll(pattern)].flatMap(({ 0: whole, 1: digits = "", 2: unit = "", index }) => {
      const value = Number(digits.replaceAll(",", "")) * (factors.get(unit) ?? Number.NaN);
      const end = index + whole.length;
      return Number.isFinite(value) ? [{ value, start: index, end }] : [];
    });
  known.set(taxonomy, read);
  return read;
};

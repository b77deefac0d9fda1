import type { UnitDocument } from "../../criteria/unit-schema.js";
import type { ClaimLexicon } from "./claim-lexicon.js";
import type { FoldText } from "./fold-text.js";

/** Shapes of facts in a folded text, by the name a rule asks for. */
export type FactPatterns = Readonly<
  Record<"measure" | "standard" | "catalogue-row" | "year" | "baseline" | "document", RegExp>
>;

/** Made once for a taxonomy: a pattern over a few hundred units is not made for every text. */
export const createFactPatterns = (
  { unitWords, notMeasures, standardMarks }: ClaimLexicon,
  units: UnitDocument,
  fold: FoldText,
): FactPatterns => {
  const measured = units.units.filter(({ dimension }) => !notMeasures.includes(dimension));
  const words = [...measured.flatMap(({ unit, words: others = [] }) => [unit, ...others]), ...unitWords];
  const unit = anyOf(words.filter((word) => word !== "1").map(fold));
  return {
    measure: new RegExp(`\\d[\\d,]*(?:\\.\\d+)?\\s*(?:${unit})`),
    standard: new RegExp(`(?<![a-z])(?:${anyOf(standardMarks.map(fold))})\\s?\\d{2,}`),
    "catalogue-row": /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?![\d.]*\d)/,
    year: /(?<!\d)20\d{2}(?!\d)/,
    baseline: /[较比以]\s?20\d{2}\s?年|(?<![a-z])from\s20\d{2}\slevels/,
    document: /[〔[(]20\d{2}[〕\])]\s*第?\d+号|(?<![a-z])no\.\s?\d+/,
  };
};

/** The longest first, so that a short unit does not hide a long one; a unit of letters ends with the word. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&") + (/[a-z]$/.test(word) ? "(?![a-z])" : ""))
    .join("|");

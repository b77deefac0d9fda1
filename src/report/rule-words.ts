import type { Lang } from "../messages/lang.js";
import { type UiCode, uiText } from "../messages/ui-text.js";

type Named<Family extends string> = UiCode extends infer Code
  ? Code extends `${Family}.${infer Name}`
    ? Name
    : never
  : never;

const SOURCES: ReadonlySet<string> = new Set<Named<"source">>([
  "primary",
  "secondary",
  "mirror",
  "mirror_of_text",
  "reprint",
  "recalled",
  "own",
]);
const isSource = (word: string): word is Named<"source"> => SOURCES.has(word);

const UNITS: ReadonlySet<string> = new Set<Named<"unit">>([
  "days",
  "months",
  "years",
  "year",
  "share",
  "ratio",
  "bp",
  "digits",
  "characters",
  "sentences",
  "findings",
  "elements",
  "readings",
  "samples",
  "grade",
  "per year",
]);
const isUnit = (word: string): word is Named<"unit"> => UNITS.has(word);

/** How a document was read: our words are told in the reader's language, a remark behind them stays as written. */
export const sourceText = (written: string, lang: Lang): string => {
  const [word = "", ...remark] = written.split(/ (?=\()/);
  return isSource(word) ? [uiText(lang, `source.${word}`), ...remark].join(" ") : written;
};

/** The unit of a parameter; signs such as CNY or gce/kWh are the same in both languages. */
export const unitText = (unit: string, lang: Lang): string =>
  isUnit(unit) ? uiText(lang, `unit.${unit}`) : unit;

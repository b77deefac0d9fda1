/** Days and times every spreadsheet program knows without being told, those of Chinese and Japanese programs included. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** Texts, paddings, colours, languages and conditions: letters in them stand for nothing. */
const ASIDE = /"[^"]*"|\\.|[*_].|\[[^\]]*\]/gsu;
/** Hours, minutes and seconds that are counted on, as in 30:15. */
const COUNTED = /\[(?:h+|m+|s+)\]/i;
/** A single m may be a minute; hours and seconds stand alone, because words have such letters as well. */
const DAY = /[yd]|m{3}|(?<![a-z])(?:hh?|ss?)(?![a-z])|am\/pm|a\/p/i;

/** Whether a format shows a number as a day or a time. */
export function isDayFormat(number: number, code: string | undefined): boolean {
  if (code === undefined || code === "") {
    return BUILT_IN.some(([first, last]) => number >= first && number <= last);
  }
  return COUNTED.test(code) || DAY.test(code.replace(ASIDE, ""));
}

/** Words by which a line break is known as the end of a clause. */
export interface LineBreakWords {
  /** A line ends with one of them, nothing before announces a list, and the next begins with a use or an entry. */
  readonly ends: readonly string[];
  readonly announces: readonly string[];
  readonly begins: readonly string[];
}

/** Whether the line break at an offset of the original ends a clause, as a comma would; else the lines are one. */
export type IsLineStop = (original: string, at: number) => boolean;

/** A number, letter or point in front of an entry of a list; 0.5 and 2、3号 go on with the line before. */
const ENTRY =
  /^(?:[(（]?\d{1,2}[)）.、．](?!\d)|[(（]?[一二三四五六七八九十]{1,2}[)）、]|[①-⑳]|[•●■◆▪]|[-*]\s)/u;

const BLANK = /^[^\S\n]*\n/u;

/** Characters that are looked at behind a break, and in front of it for what announces a list. */
const NEXT = 24;
const ANNOUNCED = 400;

export const createLineStops = ({ ends, announces, begins }: LineBreakWords): IsLineStop => {
  return (original, at) => {
    const before = original.slice(Math.max(0, at - ANNOUNCED), at).trimEnd();
    // what announces a list is of one piece with all of it: 不得用于下列项目⏎1.光伏电站⏎2.风电场
    if (!ends.some((word) => before.endsWith(word)) || announces.some((word) => before.includes(word)))
      return false;
    const behind = original.slice(at + 1, at + 1 + NEXT);
    const next = behind.trimStart();
    if (next === "") return false;
    return BLANK.test(behind) || ENTRY.test(next) || begins.some((word) => next.startsWith(word));
  };
};

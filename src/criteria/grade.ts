import type { MetricDocument } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

/** A rank on one scale: ranks of different scales cannot be compared. */
export interface Grade {
  /** `grade`, `class`, `letter`, `star`, `generation`, or `level:` with the number of a sequence of levels. */
  readonly scale: string;
  /** 1 is first; what comes first is best but for stars and generations. */
  readonly rank: number;
}

/** Reads a grade from a word or a number with the dimension of its unit. */
export type ReadGrade = (value: string | number, dimension?: string) => Grade | undefined;

const NUMERALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."一二三四五六七八九"].map((c, i) => [c, i + 1])),
  ...Object.fromEntries(["i", "ii", "iii", "iv", "v", "vi"].map((c, i) => [c, i + 1])),
};

const SCALES: Readonly<Record<string, string>> = { 级: "grade", 类: "class", 星: "star", 代: "generation" };

/** Grades come as 1级, 一级, Ⅰ级, A级, Ⅲ类, 三星, 3星级, ★★, 第三代, or as a level in words (先进值). */
export const createGradeReader = ({ levels, levelPrefixes }: MetricDocument): ReadGrade => {
  const sequences = levels.map((sequence) => sequence.map(plainWord));
  const prefixes = levelPrefixes.map(plainWord).sort((a, b) => b.length - a.length);
  const level = (word: string): Grade | undefined => {
    for (const [i, sequence] of sequences.entries()) {
      const at = sequence.indexOf(word);
      if (at >= 0) return { scale: `level:${i}`, rank: at + 1 };
    }
    const prefix = prefixes.find((p) => word.startsWith(p) && word.length > p.length);
    return prefix === undefined ? undefined : level(word.slice(prefix.length));
  };
  return (value, dimension) => {
    const word = plainWord(String(value));
    const stars = /^★+$/u.exec(word);
    if (stars) return { scale: "star", rank: word.length };
    const [, counted = "", unit] =
      /^第?(\d+|[一二三四五六七八九]|[iv]+)(级|类|星|代)?(?:级|标识)?$/u.exec(word) ?? [];
    const rank = NUMERALS[counted] ?? (counted === "" ? Number.NaN : Number(counted));
    if (Number.isInteger(rank) && rank > 0) {
      const scale = unit === undefined ? (dimension ?? "grade") : SCALES[unit];
      if (scale !== undefined) return { scale, rank };
    }
    const [, letters, sign] = /^(a{1,3}|[b-e])([+-])?级?$/u.exec(word) ?? [];
    if (letters !== undefined) {
      const first = letters.startsWith("a") ? 4 - letters.length : letters.charCodeAt(0) - 94;
      return { scale: "letter", rank: first + (sign === "+" ? -0.25 : sign === "-" ? 0.25 : 0) };
    }
    return level(word);
  };
};

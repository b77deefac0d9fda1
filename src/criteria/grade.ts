import { fraction, times, toNumber } from "./fraction.js";
import type { MetricDocument } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";
import type { UnitTable } from "./unit-table.js";

/** A rank on one scale: ranks of different scales cannot be compared. */
export interface Grade {
  /**
   * `grade`, `class`, `letter`, `star`, `generation`, `level:` with the number of a sequence of levels, or `size:`
   * with the dimension of a size class.
   */
  readonly scale: string;
  /** 1 is first; what comes first is best but for stars and generations. A size class ranks by its size in base units. */
  readonly rank: number;
}

/** Reads a grade from a word or a number with the dimension of its unit. */
export type ReadGrade = (value: string | number, dimension?: string) => Grade | undefined;

const NUMERALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."一二三四五六七八九"].map((c, i) => [c, i + 1])),
  ...Object.fromEntries(["i", "ii", "iii", "iv", "v", "vi"].map((c, i) => [c, i + 1])),
};

const SCALES: Readonly<Record<string, string>> = { 级: "grade", 类: "class", 星: "star", 代: "generation" };

/** Grades of a book are few; what stands in their place may be anything. */
const KEPT = 2000;

/** Grades come as 1级, 一级, Ⅰ级, A级, Ⅲ类, 三星, 3星级, ★★, 第三代, 百万千瓦级, or as a level in words (先进值). */
export const createGradeReader = (document: MetricDocument, units: UnitTable): ReadGrade => {
  const read = gradeReader(document, units);
  const known = new Map<string, Grade | undefined>();
  return (value, dimension) => {
    const key = dimension === undefined ? String(value) : `${value}\u0000${dimension}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= KEPT) known.clear();
    const grade = read(value, dimension);
    known.set(key, grade);
    return grade;
  };
};

const gradeReader = (document: MetricDocument, units: UnitTable): ReadGrade => {
  const read = plainGradeReader(document, units);
  const before = document.gradeWraps.before.map(plainWord);
  const after = document.gradeWraps.after.map(plainWord);
  const unwrap = (word: string): string | undefined => {
    // no grade is longer, and a cell may hold anything
    if (word.length > LONGEST) return undefined;
    const start = before.find((w) => word.startsWith(w) && word.length > w.length);
    if (start !== undefined) return word.slice(start.length);
    const end = after.find((w) => word.endsWith(w) && word.length > w.length);
    return end === undefined ? undefined : word.slice(0, -end.length);
  };
  return (value, dimension) => {
    // 标杆水平 ends in 水 and is found as it stands
    for (let word: string | number | undefined = value; word !== undefined; ) {
      const found = read(word, dimension);
      if (found !== undefined || typeof word === "number") return found;
      word = unwrap(plainWord(word));
    }
    return undefined;
  };
};

const LONGEST = 24;

const plainGradeReader = (
  { levels, levelPrefixes, sizeClasses }: MetricDocument,
  units: UnitTable,
): ReadGrade => {
  const classes = new Map(sizeClasses.map((c) => [plainWord(c.word), `${c.value}${c.unit}级`]));
  const sequences = levels.map((sequence) => sequence.map(plainWord));
  const prefixes = levelPrefixes.map(plainWord).sort((a, b) => b.length - a.length);
  const level = (word: string, scale: string | undefined): Grade | undefined => {
    const found = sequences.flatMap((sequence, i) => {
      const at = sequence.indexOf(word);
      return at < 0 ? [] : [{ scale: `level:${i}`, rank: at + 1 }];
    });
    // 限定值 ends several sequences: the one that is asked for is meant
    const [first] = found;
    if (first) return found.find((grade) => grade.scale === scale) ?? first;
    const prefix = prefixes.find((p) => word.startsWith(p) && word.length > p.length);
    return prefix === undefined ? undefined : level(word.slice(prefix.length), scale);
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
    // worse than the last class there is
    if (word === "劣v类" || word === "劣五类") return { scale: "class", rank: 6 };
    const [, letters, sign] = /^(a{1,3}|[b-e])([+-])?级?$/u.exec(word) ?? [];
    if (letters !== undefined) {
      const first = letters.startsWith("a") ? 4 - letters.length : letters.charCodeAt(0) - 94;
      return { scale: "letter", rank: first + (sign === "+" ? -0.25 : sign === "-" ? 0.25 : 0) };
    }
    return level(word, dimension) ?? sizeClass(classes.get(word) ?? word, units);
  };
};

/** 70万千瓦级 and 660MW级: the class a size is named after. */
const sizeClass = (word: string, units: UnitTable): Grade | undefined => {
  const [, figure = "", written = ""] = /^(\d+(?:\.\d+)?)([^\d]{1,6})级$/u.exec(word) ?? [];
  const unit = written === "" ? undefined : units.read(written);
  const size = fraction(figure);
  return unit && size && { scale: `size:${unit.dimension}`, rank: toNumber(times(size, unit.factor)) };
};

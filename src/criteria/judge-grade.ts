import type { Condition } from "../catalogue/condition-schema.js";
import type { Asked } from "./asked-condition.js";
import { withCaveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import { toNumber } from "./fraction.js";
import type { Grade } from "./grade.js";
import type { Judgement } from "./judgement.js";
import type { Figure } from "./record-facts.js";
import { isAmbiguous, relevantFigures, showFigure } from "./relevant-figures.js";
import { otherStandard, standardsAgree } from "./standards-agree.js";

export type Graded = Extract<Asked, { kind: "grade" }>;

/** Holds grades of the record against the grade that is asked. */
export const judgeGrade = (
  asked: Graded,
  condition: Condition,
  figures: readonly Figure[],
  words: CriteriaWords,
): readonly Judgement[] =>
  relevantFigures(figures, asked.metric, condition, words).map((figure) =>
    withCaveat(judgeFigure(figure, asked, condition, words), figure.caveat),
  );

type OpenCode = "METRIC_AMBIGUOUS" | "GRADE_ASKED" | "BEST_GRADE_REACHED" | "SIZE_CLASS_OPEN";

const judgeFigure = (
  figure: Figure,
  asked: Graded,
  condition: Condition,
  words: CriteriaWords,
): Judgement => {
  const found = showFigure(figure);
  const open = (code: OpenCode): Judgement => ({
    status: "unknown",
    found,
    reason: { code, params: { name: figure.name } },
  });
  if (isAmbiguous(figure)) return open("METRIC_AMBIGUOUS");
  if (!standardsAgree(condition, figure)) return otherStandard(condition, figure);
  const size = sizeOf(figure, asked, words);
  if (size !== undefined) {
    // how far below its name a class reaches is stated nowhere
    return size >= asked.grade.rank ? { status: "met", found } : open("SIZE_CLASS_OPEN");
  }
  const grade = gradeOf(figure, asked, words);
  if (grade === undefined || grade.scale !== asked.grade.scale) return open("GRADE_ASKED");
  if (asked.beyondBest && grade.rank <= asked.grade.rank) return open("BEST_GRADE_REACHED");
  return isReached(grade, asked, words)
    ? { status: "met", found }
    : { status: "unmet", found, reason: { code: "BAR_MISSED" } };
};

/** A size in base units, where a class of sizes is asked and the record states a figure. */
const sizeOf = ({ value, unit }: Figure, { grade }: Graded, words: CriteriaWords): number | undefined => {
  if (value === undefined || unit === undefined || !grade.scale.startsWith(SIZE)) return undefined;
  const read = words.units.read(unit);
  const exact = read && words.units.inBase(value, read);
  return exact && read.dimension === grade.scale.slice(SIZE.length) ? toNumber(exact) : undefined;
};

const SIZE = "size:";

const gradeOf = ({ value, unit, text }: Figure, asked: Graded, words: CriteriaWords): Grade | undefined => {
  if (text !== undefined) return words.grade(text, asked.grade.scale);
  if (value === undefined || unit === undefined) return undefined;
  return words.grade(value, words.units.read(unit)?.dimension);
};

const COUNTED_UP = new Set(["star", "generation"]);

export const isReached = (
  grade: Grade,
  { grade: bar, strict, metric }: Graded,
  words: CriteriaWords,
): boolean => {
  const isHigher =
    COUNTED_UP.has(bar.scale) ||
    bar.scale.startsWith(SIZE) ||
    (bar.scale === "grade" && words.names.entry(metric.ids[0] ?? "")?.better === "higher");
  const ahead = isHigher ? grade.rank - bar.rank : bar.rank - grade.rank;
  return strict ? ahead > 0 : ahead >= 0;
};

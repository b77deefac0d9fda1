import type { Condition } from "../catalogue/condition-schema.js";
import type { Asked } from "./asked-condition.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { Grade } from "./grade.js";
import { barOf } from "./judge-measure.js";
import type { Judgement } from "./judgement.js";
import type { Figure } from "./record-facts.js";
import { isAmbiguous, judgeRelevant, showFigure } from "./relevant-figures.js";

export type Graded = Extract<Asked, { kind: "grade" }>;

/** Holds grades of the record against the grade that is asked. */
export const judgeGrade = (
  asked: Graded,
  condition: Condition,
  figures: readonly Figure[],
  words: CriteriaWords,
): Judgement =>
  judgeRelevant(figures, asked.metric, condition, words, (figure) =>
    judgeFigure(figure, asked, condition, words),
  );

const judgeFigure = (
  figure: Figure,
  asked: Graded,
  condition: Condition,
  words: CriteriaWords,
): Judgement => {
  const found = showFigure(figure);
  const open = (code: "METRIC_AMBIGUOUS" | "GRADE_ASKED"): Judgement => ({
    status: "unknown",
    found,
    reason: { code, params: { name: figure.name, bar: barOf(condition) } },
  });
  if (isAmbiguous(figure)) return open("METRIC_AMBIGUOUS");
  const grade = gradeOf(figure, asked, words);
  if (grade === undefined || grade.scale !== asked.grade.scale) return open("GRADE_ASKED");
  return isReached(grade, asked, words)
    ? { status: "met", found }
    : { status: "unmet", found, reason: { code: "BAR_MISSED", params: { bar: barOf(condition) } } };
};

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
    (bar.scale === "grade" && words.names.entry(metric.ids[0] ?? "")?.better === "higher");
  const ahead = isHigher ? grade.rank - bar.rank : bar.rank - grade.rank;
  return strict ? ahead > 0 : ahead >= 0;
};

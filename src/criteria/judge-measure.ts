import type { Condition } from "../catalogue/condition-schema.js";
import type { Asked } from "./asked-condition.js";
import { bestCase } from "./best-case.js";
import { withCaveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import { compareFractions, type Fraction, fraction, times, toNumber } from "./fraction.js";
import type { Judgement } from "./judgement.js";
import type { MetricEntry } from "./metric-schema.js";
import type { Figure } from "./record-facts.js";
import { isAmbiguous, relevantFigures, showFigure } from "./relevant-figures.js";
import type { Unit } from "./unit-table.js";

export type Measure = Extract<Asked, { kind: "measure" }>;

/** Holds figures of the record against a bar. */
export const judgeMeasure = (
  asked: Measure,
  condition: Condition,
  figures: readonly Figure[],
  words: CriteriaWords,
): readonly Judgement[] =>
  relevantFigures(figures, asked.metric, condition, words).map((figure) =>
    withCaveat(
      judgeFigure(figure, asked, words),
      figure.caveat ?? bestCase(figure, isMostAsked(asked.operator), condition, words),
    ),
  );

/** Whether more is asked for; undefined where neither end is. */
const isMostAsked = (operator: Measure["operator"]): boolean | undefined =>
  operator.startsWith(">") ? true : operator.startsWith("<") ? false : undefined;

const judgeFigure = (figure: Figure, asked: Measure, words: CriteriaWords): Judgement => {
  const found = showFigure(figure);
  const open = (code: "METRIC_AMBIGUOUS" | "NO_NUMBER"): Judgement => ({
    status: "unknown",
    found,
    reason: { code, params: { name: figure.name } },
  });
  if (isAmbiguous(figure)) return open("METRIC_AMBIGUOUS");
  const grade = figure.value === undefined && figure.text ? words.grade(figure.text) : undefined;
  // 二星级 and 第三代 are figures written as words
  const value = figure.value ?? (grade?.scale === asked.unit.dimension ? grade.rank : undefined);
  if (value === undefined) return open("NO_NUMBER");
  const written = figure.value === undefined ? asked.unit.text : figure.unit;
  const read = unitOf(written, asked, words);
  if (!("unit" in read)) {
    const params = { found: written ?? "", asked: asked.unit.text };
    return { status: "unknown", found, reason: { code: read.problem, params } };
  }
  const exact = fraction(value);
  if (exact === undefined) return open("NO_NUMBER");
  const judged = compare(times(exact, read.unit.factor), asked, found, words);
  const doubt = doubtOf({ figure, value, unit: read.unit, asked, judged, words });
  return doubt === undefined ? judged : { status: "unknown", found, reason: doubt };
};

interface Judged {
  readonly figure: Figure;
  readonly value: number;
  readonly unit: Unit;
  readonly asked: Measure;
  readonly judged: Judgement;
  readonly words: CriteriaWords;
}

/** Figures nobody can mean as they are written: 72 without %, 0.72 with it. */
const doubtOf = ({ figure, value, unit, asked, judged, words }: Judged): Judgement["reason"] => {
  if (asked.unit.dimension !== "ratio" || unit.dimension !== "ratio") return undefined;
  const { name } = figure;
  const inBase = (n: number) => times(fraction(n) ?? ZERO, unit.factor);
  const { most } = words.names.entry(figure.metric.ids[0] ?? "") ?? {};
  const limit = most === undefined ? undefined : fraction(most);
  if (limit !== undefined && compareFractions(inBase(value), limit) > 0)
    return { code: "FIGURE_IMPOSSIBLE", params: { name, most: `${Number(most) * 100} %` } };
  const isPercent = unit.factor.n * 100n === unit.factor.d;
  const likely = value * 100;
  return isPercent && judged.status === "unmet" && value > 0 && value <= 1 && reaches(inBase(likely), asked)
    ? { code: "FIGURE_PERCENT", params: { name, likely: String(toNumber(fraction(likely) ?? ZERO)) } }
    : undefined;
};

const ZERO: Fraction = { n: 0n, d: 1n };

const compare = (value: Fraction, asked: Measure, found: string, words: CriteriaWords): Judgement => {
  const entry = words.names.entry(asked.metric.ids[0] ?? "");
  const reached = reaches(value, asked, entry?.better);
  if (reached === undefined) {
    return { status: "unknown", found, reason: { code: "ABOUT_VALUE" } };
  }
  if (reached) return { status: "met", found };
  return { status: "unmet", found, reason: { code: "BAR_MISSED" } };
};

/** Whether a value in base units reaches the bar; undefined where `about` leaves it open. */
export const reaches = (
  value: Fraction,
  { operator, bars: [low, high] }: Pick<Measure, "operator" | "bars">,
  better?: MetricEntry["better"],
): boolean | undefined => {
  if (low === undefined) return undefined;
  const to = compareFractions(value, low);
  switch (operator) {
    case ">=":
      return to >= 0;
    case "<=":
      return to <= 0;
    case ">":
      return to > 0;
    case "<":
      return to < 0;
    case "==":
      return to === 0;
    case "between":
      return high === undefined ? undefined : to >= 0 && compareFractions(value, high) <= 0;
    default: {
      // how far “about” reaches is stated nowhere: only what is as good or better is certain
      const good = to === 0 || (better === "higher" && to > 0) || (better === "lower" && to < 0);
      return good ? true : undefined;
    }
  }
};

/** The unit of a figure, where it measures what is asked. */
export const unitOf = (
  written: string | undefined,
  asked: Measure,
  words: CriteriaWords,
): { readonly unit: Unit } | { readonly problem: "UNIT_MISSING" | "UNIT_UNKNOWN" | "WRONG_DIMENSION" } => {
  const entry = words.names.entry(asked.metric.ids[0] ?? "");
  const isBare = asked.unit.dimension === "ratio" && asked.unit.factor.n === asked.unit.factor.d;
  if (written === undefined || written.trim() === "") {
    return isBare ? { unit: asked.unit } : { problem: "UNIT_MISSING" };
  }
  const unit = words.units.read(written);
  if (unit === undefined) return { problem: "UNIT_UNKNOWN" };
  const plain = (dimension: string): string => {
    const volume = entry?.standardVolume ? dimension.replace("/volume", "/standard-volume") : dimension;
    return entry?.perYear && !volume.endsWith("/year") ? `${volume}/year` : volume;
  };
  return plain(unit.dimension) === plain(asked.unit.dimension) ? { unit } : { problem: "WRONG_DIMENSION" };
};

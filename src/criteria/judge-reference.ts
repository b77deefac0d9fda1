import type { Condition } from "../catalogue/condition-schema.js";
import { withCaveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import { compareFractions, fraction, times } from "./fraction.js";
import { type Judgement, SILENT } from "./judgement.js";
import type { NamedMetric } from "./metric-names.js";
import type { MetricEntry, Reference } from "./metric-schema.js";
import type { Figure, RecordFacts, ReferenceFigure } from "./record-facts.js";
import { isAbout, relevantFigures, showFigure } from "./relevant-figures.js";
import { otherStandard, standardsAgree } from "./standards-agree.js";

/** What a figure is held against, and whether reaching it is enough. */
export interface AskedReference {
  readonly metric: NamedMetric;
  readonly strict: boolean;
  readonly reference: Reference;
  /** Which way is better, where the condition itself says so. */
  readonly better?: MetricEntry["better"];
}

/**
 * Holds figures against a value of a standard or a rule that the record brings beside them, or takes the margin the
 * record states. The catalogue names such a value and does not state it, so nothing else decides.
 */
export const judgeReference = (
  asked: AskedReference,
  condition: Condition,
  { figures, references }: Pick<RecordFacts, "figures" | "references">,
  words: CriteriaWords,
): readonly Judgement[] => {
  const mine = references.filter(({ named }) => named.reference === asked.reference);
  if (mine.length === 0) return [];
  const metrics = [asked.metric, ...figuresOf(asked.metric, words)];
  const isOurs = (figure: Figure): boolean =>
    metrics.some((metric) => isAbout(figure.metric, metric, condition, words));
  return mine.flatMap((limit): readonly Judgement[] => {
    const isBare = limit.named.of === "";
    if (!isBare && !isOurs(limit)) return [];
    if (!standardsAgree(condition, limit)) return [otherStandard(condition, limit)];
    if (limit.named.says === "margin") return [judgeMargin(limit, asked, words)];
    const held = figures.filter(
      (f) => f.value !== undefined && (isBare ? isOurs(f) : f.plain === limit.named.of),
    );
    // 1级限值 alone does not say which of several figures it limits
    return isBare && held.length > 1
      ? []
      : held.map((figure) => withCaveat(judgePair(figure, limit, asked, words), figure.caveat));
  });
};

/** A figure alone: what it is held against is still missing. */
export const withoutReference = (
  { metric, reference }: AskedReference,
  condition: Condition,
  figures: readonly Figure[],
  words: CriteriaWords,
): Judgement => {
  const [figure] = relevantFigures(figures, metric, condition, words);
  if (figure === undefined) return SILENT;
  const params = { name: figure.name, reference: reference.words[0] ?? reference.id };
  return { status: "unknown", found: showFigure(figure), reason: { code: "REFERENCE_NEEDED", params } };
};

/** Grades are given for figures of other metrics, such as an efficiency or a loss. */
const figuresOf = (metric: NamedMetric, { names }: CriteriaWords): readonly NamedMetric[] =>
  metric.ids.flatMap((id) => {
    const lead = names.lead(metric.plain, id);
    const figures = names.entry(id)?.figures ?? [];
    return figures.map((of) => ({ ids: [of], plain: `${lead}${names.entry(of)?.names[0] ?? ""}` }));
  });

const judgeMargin = (
  margin: ReferenceFigure,
  { strict }: AskedReference,
  words: CriteriaWords,
): Judgement => {
  const found = showFigure(margin);
  const { name, unit = "", value } = margin;
  const exact = value === undefined ? undefined : fraction(value);
  if (exact === undefined)
    return { status: "unknown", found, reason: { code: "NO_NUMBER", params: { name } } };
  const dimension = words.units.read(unit)?.dimension;
  if (dimension !== "ratio") {
    const code = unit === "" ? "UNIT_MISSING" : "WRONG_DIMENSION";
    return { status: "unknown", found, reason: { code, params: { found: unit, asked: "%" } } };
  }
  return decided(found, strict ? exact.n > 0n : exact.n >= 0n, strict ? "> 0" : "≥ 0");
};

const judgePair = (
  figure: Figure,
  limit: ReferenceFigure,
  { strict, better }: AskedReference,
  words: CriteriaWords,
): Judgement => {
  const found = `${showFigure(figure)} / ${showFigure(limit)}`;
  const way = better ?? directionOf([figure.metric, limit.metric], words);
  if (way === undefined) {
    return { status: "unknown", found, reason: { code: "DIRECTION_OPEN", params: { name: figure.name } } };
  }
  const params = { found: figure.unit ?? "", asked: limit.unit ?? "" };
  if ((figure.unit === undefined) !== (limit.unit === undefined)) {
    return { status: "unknown", found, reason: { code: "UNIT_MISSING", params } };
  }
  const [own, bar] = [inBase(figure, words), inBase(limit, words)];
  if (own === undefined || bar === undefined || own.dimension !== bar.dimension) {
    return { status: "unknown", found, reason: { code: "WRONG_DIMENSION", params } };
  }
  const ahead = compareFractions(own.value, bar.value) * (way === "higher" ? 1 : -1);
  return decided(found, strict ? ahead > 0 : ahead >= 0, showFigure(limit));
};

const decided = (found: string, isReached: boolean, bar: string): Judgement =>
  isReached
    ? { status: "met", found }
    : { status: "unmet", found, reason: { code: "BAR_MISSED", params: { bar } } };

const RANKS = new Set(["grade", "class", "letter", "star", "level", "generation"]);

/** A grade is better the lower it is, which says nothing of the figures it is given for. */
const directionOf = (metrics: readonly NamedMetric[], { names }: CriteriaWords): MetricEntry["better"] => {
  for (const { ids } of metrics) {
    const entry = names.entry(ids[0] ?? "");
    const isFigure = entry?.dimensions?.some((d) => !RANKS.has(d)) ?? false;
    if (ids.length === 1 && isFigure && entry?.better !== undefined) return entry.better;
  }
  return undefined;
};

const inBase = ({ value, unit = "1" }: Figure, { units }: CriteriaWords) => {
  const read = units.read(unit);
  const exact = value === undefined ? undefined : fraction(value);
  return read && exact && { value: times(exact, read.factor), dimension: read.dimension };
};

import type { Condition } from "../catalogue/condition-schema.js";
import type { CriteriaWords } from "./criteria-words.js";
import { agreed, type Judgement, SILENT } from "./judgement.js";
import type { NamedMetric } from "./metric-names.js";
import type { Figure } from "./record-facts.js";

/** Figures that are about what a condition asks: the same metric, of the same product or facility. */
export const relevantFigures = (
  figures: readonly Figure[],
  metric: NamedMetric,
  condition: Condition,
  words: CriteriaWords,
): Figure[] =>
  figures.filter((figure) => {
    if (metric.ids.length === 0) return figure.metric.plain === metric.plain;
    return figure.metric.ids.some((id) =>
      metric.ids.some((asked) => {
        const general = words.names.general(id, asked);
        if (general === undefined) return false;
        const of = words.names.lead(figure.metric.plain, general);
        return sameSubject(of, words.names.lead(metric.plain, general), condition, words);
      }),
    );
  });

/** Judges each figure that is about what a condition asks and puts the answers together. */
export const judgeRelevant = (
  figures: readonly Figure[],
  metric: NamedMetric,
  condition: Condition,
  words: CriteriaWords,
  judge: (figure: Figure) => Judgement,
): Judgement => {
  const relevant = relevantFigures(figures, metric, condition, words);
  return relevant.length === 0 ? SILENT : agreed(relevant.map(judge));
};

const sameSubject = (of: string, asked: string, { appliesTo }: Condition, words: CriteriaWords): boolean => {
  if (of === "") return true;
  if (appliesTo === "all" && asked === "") return true;
  const names = appliesTo === "all" ? [] : words.typeWords(appliesTo).words;
  const curated = appliesTo !== "all" && words.isCurated(appliesTo);
  return [...(asked === "" || curated ? [] : [asked]), ...names].some(
    (n) => n.includes(of) || of.includes(n),
  );
};

/** Names that stand for several metrics are no ground to decide on. */
export const isAmbiguous = ({ metric }: Figure): boolean => metric.ids.length > 1;

/** A figure as it is shown: value, unit, name, source. */
export const showFigure = ({ name, value, unit, text, source }: Figure): string => {
  const what = value === undefined ? (text ?? "") : `${value}${unit === undefined ? "" : ` ${unit}`}`;
  return `${what} (${source === undefined || source === name ? name : `${name}; ${source}`})`;
};

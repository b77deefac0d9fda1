import type { Condition } from "../catalogue/condition-schema.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { NamedMetric } from "./metric-names.js";
import type { Figure } from "./record-facts.js";

/** Figures that are about what a condition asks: the same metric, of the same product or facility. */
export const relevantFigures = (
  figures: readonly Figure[],
  metric: NamedMetric,
  condition: Condition,
  words: CriteriaWords,
): Figure[] => figures.filter((figure) => isAbout(figure.metric, metric, condition, words));

/** Whether a figure of one metric speaks to a condition about another: the same or a case of it, of the same subject. */
export const isAbout = (
  metric: NamedMetric,
  asked: NamedMetric,
  condition: Condition,
  words: CriteriaWords,
): boolean => {
  if (metric.plain === asked.plain) return true;
  if (asked.ids.length === 0) return false;
  for (const id of metric.ids)
    for (const of of asked.ids) {
      const general = words.names.general(id, of);
      if (general === undefined) continue;
      const [subject, meant] = [
        words.names.lead(metric.plain, general),
        words.names.lead(asked.plain, general),
      ];
      if (sameSubject(subject, meant, condition, words)) return true;
    }
  return false;
};

const sameSubject = (of: string, asked: string, { appliesTo }: Condition, words: CriteriaWords): boolean => {
  if (of === "") return true;
  if (appliesTo === "all" && asked === "") return true;
  const names = appliesTo === "all" ? [] : words.typeWords(appliesTo).words;
  // listed words of a type stand for the subject the metric names; those of 新建产能 name none
  const isNamed = appliesTo !== "all" && words.isCurated(appliesTo) && names.some((n) => asked.includes(n));
  return [...(asked === "" || isNamed ? [] : [asked]), ...names].some(
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

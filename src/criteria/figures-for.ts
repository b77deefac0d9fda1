import type { Condition } from "../catalogue/condition-schema.js";
import type { Caveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import { plainWord } from "./plain-word.js";
import type { Figure } from "./record-facts.js";
import { tellsType } from "./subjects.js";

/** The figures of a record as they stand to one condition: what its wording makes of their scope and state. */
export type FiguresFor = (figures: readonly Figure[]) => readonly Figure[];

/**
 * @param types types of the item, of which a scope may name another one than the condition is about
 */
export const figuresFor = (
  { appliesTo, metric = "" }: Condition,
  types: readonly string[],
  words: CriteriaWords,
): FiguresFor => {
  const { states } = words.document;
  const asksAfter = states.after.some((w) => metric.includes(w) || appliesTo.includes(w));
  const present = asksAfter ? states.present.map(plainWord) : [];
  const own = appliesTo === "all" ? undefined : words.typeWords(appliesTo);
  const others = own === undefined ? [] : types.filter((t) => t !== appliesTo).map(words.typeWords);
  const caveatOf = ({ name, scope }: Figure): Caveat | undefined => {
    const plain = plainWord(`${name} ${scope ?? ""}`);
    const now = present.find((w) => plain.includes(w));
    if (now !== undefined) return { reason: { code: "FIGURE_OF_ANOTHER", params: { name, word: now } } };
    if (scope === undefined || own === undefined) return undefined;
    const of = plainWord(scope);
    return !tellsType(own, of) && others.some((type) => tellsType(type, of))
      ? { reason: { code: "FIGURE_OF_TYPE", params: { name, scope, type: appliesTo } } }
      : undefined;
  };
  if (present.length === 0 && others.length === 0) return (figures) => figures;
  return (figures) =>
    figures.map((figure) => {
      const caveat = figure.caveat ?? caveatOf(figure);
      return caveat === figure.caveat ? figure : { ...figure, caveat };
    });
};

import type { Condition } from "../catalogue/condition-schema.js";
import type { Judgement } from "./judgement.js";
import { plainWord } from "./plain-word.js";
import type { Figure } from "./record-facts.js";
import { showFigure } from "./relevant-figures.js";

const STANDARD = /[a-z]{2,4}(?:\/[a-z])?\d[\d.]*\d/gu;

/** Numbers of standards in a text, plain and without their years: `gb20052`, `jc/t523`. */
export const standardsIn = (text: string): readonly string[] => plainWord(text).match(STANDARD) ?? [];

/** False only where both name standards and none is the same: a grade of one standard is no grade of another. */
export const standardsAgree = (
  { standard }: Condition,
  { name, source = "", scope = "" }: Pick<Figure, "name" | "source" | "scope">,
): boolean => {
  if (standard === undefined) return true;
  const found = standardsIn(`${name}\n${source}\n${scope}`);
  if (found.length === 0) return true;
  const wanted = [standard].flat().flatMap(standardsIn);
  return wanted.length === 0 || wanted.some((w) => found.includes(w));
};

/** What a figure comes to that was found by another standard than the one that is asked. */
export const otherStandard = ({ standard }: Condition, figure: Figure): Judgement => ({
  status: "unknown",
  found: showFigure(figure),
  reason: { code: "STANDARD_DIFFERS", params: { asked: [standard ?? []].flat().join("; ") } },
});

import type { Item } from "../catalogue/schema.js";
import type { CriteriaWords } from "../criteria/criteria-words.js";
import { leavesOf, treesOf } from "../criteria/leaves-of.js";
import type { IndustryFit } from "../match/industry-fit.js";
import type { Matcher } from "../match/matcher.js";
import { singlesOut } from "./pick-rows.js";

/**
 * What an industry of the funds changes in the answer about a text that may speak of certain items: industries of
 * one effect lead to one answer.
 *
 * @param items their positions in the edition
 */
export type EffectOf = (items: readonly number[], fundsIndustry: string | undefined) => string;

/** How an industry relates to an item, as a letter. */
const LETTERS: Readonly<Record<IndustryFit, string>> = {
  agrees: "a",
  related: "r",
  contradicts: "c",
  foreign: "f",
  unknown: "u",
};
/** Behind the letter of an item whose answer names the industry: it singles out rows or is asked for by a condition. */
const NAMED = "!";
/** Industries whose effects are kept; the classification has some 1,400 classes, a book far fewer. */
const KEPT = 500;

/** Makes it for one edition; how an industry relates to an item is worked out once. */
export const createEffects = (matcher: Matcher, words: CriteriaWords | undefined): EffectOf => {
  const { items } = matcher;
  const asks = industryAskers(items, words);
  const known = new Map<string | undefined, (string | undefined)[]>();
  const lettersOf = (industry: string | undefined): (string | undefined)[] => {
    const before = known.get(industry);
    if (before) return before;
    if (known.size >= KEPT) known.clear();
    const letters: (string | undefined)[] = [];
    known.set(industry, letters);
    return letters;
  };
  const letterOf = (at: number, industry: string | undefined): string => {
    const letter = LETTERS[matcher.fit(at, industry)];
    return asks(at) || singlesOut(items[at]?.rows, industry) ? letter + NAMED : letter;
  };
  return (seen, industry) => {
    if (seen.length === 0) return "";
    const letters = lettersOf(industry);
    let effect = "";
    for (const at of seen) {
      letters[at] ??= letterOf(at, industry);
      effect += letters[at];
    }
    return effect.includes(NAMED) ? `${effect}${industry}` : effect;
  };
};

const industryAskers = (
  items: readonly Item[],
  words: CriteriaWords | undefined,
): ((at: number) => boolean) => {
  const isFundsIndustry = (id: string): boolean => words?.names.entry(id)?.from === "funds-industry";
  const asking: (boolean | undefined)[] = [];
  return (at) => {
    const item = items[at];
    asking[at] ??=
      item !== undefined &&
      treesOf(item)
        .flatMap(leavesOf)
        .some(({ metric = "" }) => words?.names.find(metric)?.ids.some(isFundsIndustry));
    return asking[at];
  };
};

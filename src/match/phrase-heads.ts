import { type Clause, clauseAt } from "./clauses.js";
import type { HeadGroup, OrdinaryHeads } from "./lexicon.js";
import type { Span } from "./span.js";

/** A word for an ordinary thing, wherever it stands. */
export interface HeadWord extends Span {
  readonly group: HeadGroup;
  /** A longer word that ends with one and means something else. */
  readonly unless: boolean;
}

/** The last thing a phrase names, where it is an ordinary one. */
export interface PhraseHead extends Span {
  readonly group: HeadGroup;
  /** Where the words begin that only describe it. */
  readonly from: number;
}

export type HeadWords = Pick<OrdinaryHeads, "actions" | "apart">;

export const cleanHeadWords = (
  { actions, apart }: HeadWords,
  clean: (text: string) => string,
): HeadWords => ({ actions: actions.map(clean), apart: apart.map(clean) });

/** Where an element of a list ends. */
const LIST = "、及和与";
/** Amounts behind the thing: 宿舍2栋、宿舍3000平方米. */
const AMOUNT = /^[\d.,%]+[十百千万亿]?(?:元|平方米|平米|㎡|套|间|栋|座|幢|辆|台|亩|户|个|吨|件)?/;
/** Behind a thing little is said of what is done with it. */
const LONGEST_TAIL = 24;
/** What describes a thing stands close in front of it; a text may be one clause of a hundred thousand characters. */
const LONGEST_FRONT = 200;

/** The words that end their phrase, but for what is done with the thing. */
export const phraseHeadsIn = (
  text: string,
  clauses: readonly Clause[],
  words: readonly HeadWord[],
  { actions, apart }: HeadWords,
): PhraseHead[] => {
  /** Where the longest word ends that means something else: its first character. */
  const spared = new Map<number, number>();
  for (const { unless, start, end } of words) {
    if (unless) spared.set(end, Math.min(start, spared.get(end) ?? start));
  }
  return words.flatMap(({ group, unless, start, end }) => {
    if (unless || (spared.get(end) ?? text.length) <= start) return [];
    const clause = clauseAt(clauses, start);
    if (!clause) return [];
    const furthest = Math.min(clause.end, end + LONGEST_TAIL);
    let to = end;
    while (to < furthest && !LIST.includes(text[to] ?? "")) to += 1;
    const isWhole = to === clause.end || LIST.includes(text[to] ?? "");
    if (!isWhole || !isTail(text.slice(end, to), actions)) return [];
    const first = Math.max(clause.start, start - LONGEST_FRONT);
    let from = start;
    while (from > first && !LIST.includes(text[from - 1] ?? "")) from -= 1;
    for (const word of apart) {
      const at = text.slice(from, start).lastIndexOf(word);
      if (at !== -1) from += at + word.length;
    }
    return [{ group, start, end, from }];
  });
};

/** Whether a stretch only says what is done with a thing, or how much of it there is. */
export const isTail = (tail: string, actions: readonly string[]): boolean => {
  let rest = tail;
  while (rest !== "") {
    const [mark = ""] = rest;
    const said = LIST.includes(mark)
      ? mark
      : (actions.find((w) => rest.startsWith(w)) ?? AMOUNT.exec(rest)?.[0]);
    if (!said) return false;
    rest = rest.slice(said.length);
  }
  return true;
};

import { EFFECT, maskOver } from "../match/mask.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { CriteriaWords } from "./criteria-words.js";
import { plainWord } from "./plain-word.js";

/** A figure in a text: somebody's word for it, which never counts as proof. */
export interface ClaimedValue {
  readonly ids: readonly string[];
  /** The smallest and the largest value the words leave open. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly unit: string | undefined;
  /** The grade, where the claim is one. */
  readonly grade: string | undefined;
  /** Where it stands, in offsets of the field as it was sent. */
  readonly span: {
    readonly field: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  };
}

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const GRADE = "(?:[1-5一二三四五]|i{1,3}|iv)级|[1-3一二三]星级?|[a-d]级|(?:i{1,3}|iv|v|[一二三四五])类";

/** Makes the reader of figures inside texts: 转换效率≥22.5%, PUE 1.25, 21—22%, 单机容量6MW, 能效1级. */
export const createClaimReader = (words: CriteriaWords): ((read: ReadText) => readonly ClaimedValue[]) => {
  const { metrics, comparisons } = words.document;
  const ids = new Map<string, string[]>();
  const after = new Map<string, string>();
  for (const metric of metrics) {
    if (metric.dimensions === undefined) continue;
    for (const name of metric.names.map(plainWord)) ids.set(name, [...(ids.get(name) ?? []), metric.id]);
    for (const word of metric.after ?? []) after.set(plainWord(word), metric.id);
  }
  const least = new Set(comparisons.least.map(plainWord));
  const most = new Set(comparisons.most.map(plainWord));
  const unitWord = oneOf(words.units.words.filter((w) => !/^\d/u.test(w)));
  const unit = `${unitWord}(?:/\\(?${unitWord}\\)?)*`;
  const between = oneOf([...least, ...most, ...comparisons.equal.map(plainWord)]);
  const comparison = new RegExp(between, "gu");
  const behindName = new RegExp(
    `(${oneOf([...ids.keys()])})(?:\\([^()]{0,16}\\))?(${between}{0,3})(?:(${GRADE})|(${NUMBER})(?:(?:${unit})?(?:-|—|–|~|至|到)(${NUMBER}))?(${unit})?)`,
    "gu",
  );
  const beforeWord = new RegExp(`(?:(${NUMBER})|([一二三]))(${unit})(${oneOf([...after.keys()])})`, "gu");

  return (read) => {
    const found: ClaimedValue[] = [];
    const add = (claim: Omit<ClaimedValue, "span">, start: number, length: number): void => {
      // what is negated, only mentioned or replaced is no claim about the project
      if (maskOver(read.mask, start, start + length) & ~EFFECT) return;
      found.push({ ...claim, span: originalSpan(read, start, start + length) });
    };
    for (const match of read.text.matchAll(behindName)) {
      const [text, name = "", compared = "", grade, low, high, written] = match;
      if (/^[a-z]/u.test(name) && /[a-z]/u.test(read.text[match.index - 1] ?? "")) continue;
      const from = low === undefined ? undefined : number(low);
      const to = high === undefined ? from : number(high);
      // 不低于 holds 低于: only whole words are told apart
      const said = compared.match(comparison) ?? [];
      const isLeast = said.some((w) => least.has(w));
      const isMost = said.some((w) => most.has(w));
      add(
        {
          ids: ids.get(name) ?? [],
          least: isMost ? undefined : from,
          most: isLeast && !isMost ? undefined : to,
          unit: written,
          grade,
        },
        match.index,
        text.length,
      );
    }
    for (const match of read.text.matchAll(beforeWord)) {
      const [text, digits, numeral = "", written = "", word = ""] = match;
      const value = digits === undefined ? " 一二三".indexOf(numeral) : number(digits);
      const ranked = /^[级星]/u.test(written);
      const id = after.get(word);
      if (id === undefined) continue;
      add(
        {
          ids: [id],
          least: ranked ? undefined : value,
          most: ranked ? undefined : value,
          unit: ranked ? undefined : written,
          grade: ranked ? `${value}${written.slice(0, 1)}` : undefined,
        },
        match.index,
        text.length,
      );
    }
    return found;
  };
};

const number = (text: string): number => Number(text.replaceAll(",", ""));

const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|")})`;

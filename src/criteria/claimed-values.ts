import { createAutomaton } from "../match/automaton.js";
import { clauseAt } from "../match/clauses.js";
import { EFFECT, maskOver } from "../match/mask.js";
import { type OriginalSpan, originalSpan } from "../match/original-span.js";
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
  /** The metric as the text calls it, with what stands in front of it in its clause (熟料综合能耗). */
  readonly name: () => string;
  /** Where it stands, in offsets of the field as it was sent; worked out when asked, as most claims decide nothing. */
  readonly span: () => OriginalSpan;
}

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const GRADE = "(?:[1-5一二三四五]|i{1,3}|iv)级|[1-3一二三]星级?|[a-d]级|(?:i{1,3}|iv|v|[一二三四五])类";

/** Makes the reader of figures inside texts: 转换效率≥22.5%, PUE 1.25, 21—22%, 单机容量6MW, 能效1级. */
export const createClaimReader = (words: CriteriaWords): ((read: ReadText) => readonly ClaimedValue[]) => {
  const { metrics, comparisons } = words.document;
  const ids = new Map<string, string[]>();
  const after = new Map<string, After>();
  for (const metric of metrics) {
    if (metric.dimensions === undefined) continue;
    for (const name of metric.names.map(plainWord)) ids.set(name, [...(ids.get(name) ?? []), metric.id]);
    const between = (metric.between ?? []).map(plainWord);
    for (const word of metric.after ?? []) after.set(plainWord(word), { id: metric.id, between });
  }
  const terms = [...new Set([...ids.keys(), ...after.keys()])];
  const meant = terms.map((word) => ({
    word,
    ids: ids.get(word),
    after: after.get(word),
    latin: isLatin(word, 0),
  }));
  const automaton = createAutomaton(terms);
  const least = new Set(comparisons.least.map(plainWord));
  const most = new Set(comparisons.most.map(plainWord));
  const unitWord = oneOf(words.units.words.filter((w) => !/^\d/u.test(w)));
  const unit = `${unitWord}(?:/\\(?${unitWord}\\)?)*`;
  const between = oneOf([...least, ...most, ...comparisons.equal.map(plainWord)]);
  const comparison = new RegExp(between, "gu");
  const former = `${oneOf(comparisons.from.map(plainWord))}(?:${NUMBER})(?:${unit})?${oneOf(comparisons.changed.map(plainWord))}`;
  const behindName = new RegExp(
    `(?:\\([^()]{0,16}\\))?(?:${former})?(${between}{0,3})(?:(${GRADE})|(${NUMBER})(?:(?:${unit})?(?:-|—|–|~|至|到)(${NUMBER}))?(${unit})?)`,
    "uy",
  );
  const beforeWord = new RegExp(`(?:(${NUMBER})|([一二三]))(${unit})$`, "u");
  // most names stand in a text without a figure beside them, which one character tells
  const compares = Object.values(comparisons).flat().map(plainWord);
  const startsFigure = codesOf([...FIRST_OF_FIGURE, ...compares.map((w) => w[0] ?? "")]);
  const endsUnit = codesOf([")", ...words.units.words.map((w) => w.at(-1) ?? "")]);

  const behind = (text: string, end: number, { word: name, ids }: Meant): Found | undefined => {
    if (ids === undefined || !startsFigure.has(text.charCodeAt(end))) return undefined;
    behindName.lastIndex = end;
    const match = behindName.exec(text);
    if (!match) return undefined;
    const [all, compared = "", grade, low, high, written] = match;
    const from = low === undefined ? undefined : number(low);
    const to = high === undefined ? from : number(high);
    // 不低于 holds 低于: only whole words are told apart
    const said = compared.match(comparison) ?? [];
    const isMost = said.some((w) => most.has(w));
    const isLeast = said.some((w) => least.has(w)) && !isMost;
    return {
      claim: {
        ids,
        nameEnd: end,
        least: isMost ? undefined : from,
        most: isLeast ? undefined : to,
        unit: written,
        grade,
      },
      start: end - name.length,
      end: end + all.length,
    };
  };

  const inFrontOf = (text: string, end: number, { word, after: meant }: Meant): Found | undefined => {
    if (meant === undefined) return undefined;
    const { id } = meant;
    const at = behindFigure(text, end - word.length, meant.between);
    if (!endsUnit.has(text.charCodeAt(at - 1))) return undefined;
    const match = beforeWord.exec(text.slice(Math.max(0, at - LONGEST_FIGURE), at));
    if (!match) return undefined;
    const [all, digits, numeral = "", written = ""] = match;
    const value = digits === undefined ? " 一二三".indexOf(numeral) : number(digits);
    const isRank = /^[级星]/u.test(written);
    const figure = isRank ? undefined : value;
    const grade = isRank ? `${value}${written.slice(0, 1)}` : undefined;
    const claim = {
      ids: [id],
      nameEnd: end,
      least: figure,
      most: figure,
      unit: isRank ? undefined : written,
      grade,
    };
    return { claim, start: at - all.length, end };
  };

  return (read) => {
    const { text, mask } = read;
    if (!FIGURE.test(text)) return [];
    const found = new Map<number, Found>();
    automaton.scan(text, (term, end) => {
      const one = meant[term];
      // a name in Latin letters counts as a whole word
      if (one === undefined || (one.latin && isLatin(text, end - one.word.length - 1))) return;
      keepLonger(found, behind(text, end, one));
      keepLonger(found, inFrontOf(text, end, one));
    });
    const claims: ClaimedValue[] = [];
    for (const { claim, start, end } of found.values()) {
      // what is negated, only mentioned or replaced is no claim about the project
      if ((maskOver(mask, start, end) & ~EFFECT) !== 0) continue;
      const { nameEnd, ...value } = claim;
      claims.push({
        ...value,
        name: () => text.slice(Math.max(clauseAt(read.clauses, start)?.start ?? 0, start - LEAD), nameEnd),
        span: () => originalSpan(read, start, end),
      });
    }
    return claims;
  };
};

/** Steps back over words that may stand between a figure and what it is of. */
const behindFigure = (text: string, from: number, between: readonly string[]): number => {
  let at = from;
  for (let word = endingAt(text, at, between); word; word = endingAt(text, at, between)) at -= word.length;
  return at;
};

const endingAt = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((w) => at >= w.length && text.startsWith(w, at - w.length));

/** Of names that end alike the longest is meant. */
const keepLonger = (found: Map<number, Found>, one: Found | undefined): void => {
  if (one === undefined) return;
  const rival = found.get(one.end);
  if (rival === undefined || rival.start > one.start) found.set(one.end, one);
};

interface Meant {
  readonly word: string;
  /** Metrics it names, where a figure stands behind it. */
  readonly ids: readonly string[] | undefined;
  /** What a figure in front of it is of. */
  readonly after: After | undefined;
}

interface After {
  readonly id: string;
  /** Words that may stand between. */
  readonly between: readonly string[];
}

/** A claim and where it stands in the normalised text. */
interface Found {
  readonly claim: Omit<ClaimedValue, "span" | "name"> & { readonly nameEnd: number };
  readonly start: number;
  readonly end: number;
}

/** Most texts hold no figure at all. */
const FIGURE = /\d|[一二三四五a-div][级类星]/u;

/** What a figure or grade begins with, or the remark in brackets before it. */
const FIRST_OF_FIGURE = "(0123456789一二三四五iabcdv";

const codesOf = (characters: readonly string[]): ReadonlySet<number> =>
  new Set(characters.filter((c) => c !== "").map((c) => c.charCodeAt(0)));

/** Characters in front of a metric that may say of what it is. */
const LEAD = 8;

/** Characters a number with its unit may take. */
const LONGEST_FIGURE = 20;

const isLatin = (text: string, at: number): boolean => /[a-z]/u.test(text[at] ?? "");

const number = (text: string): number => Number(text.replaceAll(",", ""));

const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
    .join("|")})`;

import { type Clause, clauseAt } from "./clauses.js";
import type { Span } from "./span.js";

/** Words that tell a plant is built, from `editions/transition.yaml`. */
export interface NewPlantWords {
  /** 新建, 扩建 …: in front of the plant, in the same clause. */
  readonly verbs: readonly string[];
  /** 年入洗, 万吨/年 …: a text that states what a plant will turn out, and changes nothing, speaks of building it. */
  readonly ratings: readonly string[];
  /** 燃煤机组, 烧结机 …: what is built. */
  readonly plants: readonly string[];
  /** 抽水蓄能机组, 风电机组 …: longer words that hold one of `plants` and mean another. */
  readonly unless: readonly string[];
  /** 改造, 拆除 …: between verb and plant they make the verb speak of something else. */
  readonly between: readonly string[];
  /** 工程, 项目 …: may stand right behind the plant. */
  readonly kinds: readonly string[];
  /** 及, 配套 …: behind the plant they show that it ends there, and is not what a treatment belongs to. */
  readonly joiners: readonly string[];
}

export interface BuiltWords {
  readonly verbs: readonly Span[];
  readonly ratings: readonly Span[];
  readonly plants: readonly Span[];
  readonly spared: readonly Span[];
}

/** The words that are compared with a normalised text, normalised. */
export const cleanPlantWords = (words: NewPlantWords, clean: (text: string) => string): NewPlantWords => ({
  ...words,
  between: words.between.map(clean),
  kinds: words.kinds.map(clean),
  joiners: words.joiners.map(clean),
});

/** A verb governs a plant this many characters behind it: 新建2台66万千瓦超超临界空冷燃煤机组. */
const REACH = 24;

/**
 * Plants that a text says are built, each from its verb or rating to its own end: 新建2×660MW燃煤机组, not
 * 新建燃煤机组脱硫装置.
 */
export const newPlantsIn = (
  text: string,
  clauses: readonly Clause[],
  words: NewPlantWords,
  found: BuiltWords,
): Span[] => {
  const built: Span[] = [];
  const verbs = [...found.verbs, ...found.ratings].sort((a, b) => a.start - b.start);
  for (const plant of found.plants) {
    if (found.spared.some((s) => s.start <= plant.start && s.end >= plant.end)) continue;
    // 粉磨站建设, 采选扩建
    const behind = found.verbs.find((v) => v.start === plant.end);
    if (!endsThere(text, behind?.end ?? plant.end, words)) continue;
    const isSaid = behind !== undefined || isRatedBehind(plant, text, found);
    const verb = isSaid ? plant : verbBefore(plant, text, clauses, words, verbs);
    if (verb) built.push({ start: verb.start, end: plant.end });
  }
  return built;
};

/** 配煤中心,年入洗原煤300万吨; a break of sentence or field between them changes nothing. */
const isRatedBehind = ({ end }: Span, text: string, { ratings }: BuiltWords): boolean =>
  isStop(text[end]) && ratings.some(({ start }) => start === end + 1);

const verbBefore = (
  plant: Span,
  text: string,
  clauses: readonly Clause[],
  { between }: NewPlantWords,
  verbs: readonly Span[],
): Span | undefined => {
  const clause = clauseAt(clauses, plant.start);
  if (clause === undefined) return undefined;
  const verb = verbs.findLast(
    (v) => v.end <= plant.start && plant.start - v.end <= REACH && v.start >= clause.start,
  );
  if (!verb) return undefined;
  const gap = text.slice(verb.end, plant.start);
  return between.some((word) => gap.includes(word)) ? undefined : verb;
};

/** 加油站一座, 煤炭泊位2个: how many may stand behind the plant. */
const COUNT = /[\d一二两三四五六七八九十]+(?:\.\d+)?[座个条台套处]/y;

const endsThere = (text: string, end: number, { kinds, joiners }: NewPlantWords): boolean => {
  const kind = kinds.find((word) => text.startsWith(word, end));
  COUNT.lastIndex = end + (kind?.length ?? 0);
  const next = COUNT.test(text) ? COUNT.lastIndex : end + (kind?.length ?? 0);
  return isStop(text[next]) || joiners.some((word) => text.startsWith(word, next));
};

const isStop = (c: string | undefined): boolean => c === undefined || /[,;:。!?()、\n]/.test(c);

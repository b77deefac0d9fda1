import { type Clause, clauseAt } from "./clauses.js";
import type { Cue } from "./lexicon.js";
import { EFFECT, GIVES_WAY, INDUSTRY, MENTIONED, maskOver, NEGATED, REPLACED } from "./mask.js";
import type { Span } from "./span.js";

export interface CueHit {
  readonly cue: Cue;
  /** The cue's word stands inside a word that is no cue (非 in 非化石能源). */
  readonly unless: boolean;
  readonly start: number;
  readonly end: number;
}

export interface CueWork {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Painted in place. */
  readonly mask: Uint8Array;
  readonly hits: readonly CueHit[];
}

/** How far a word that governs only its neighbour reaches, in characters. */
const NEAR = 8;
/** How far in front of a cue its first word may stand; a text may be one clause of a hundred thousand characters. */
const LONGEST_FRONT = 200;
/** A list goes on and a new object begins behind these. */
const STOPS = "、与和及为成的";

const bitOf = (id: string): number => {
  if (id.startsWith("negation")) return NEGATED;
  if (id === "effect") return EFFECT;
  if (id === "replaced-by") return GIVES_WAY;
  if (id === "replaced") return REPLACED;
  return MENTIONED;
};

export interface AppliedCues {
  readonly workingCapital: readonly { readonly start: number; readonly end: number }[];
  /** 1 where a word begins that negates or replaces; nothing where no such word is. */
  readonly cueAt: Uint8Array | undefined;
}

/** Paints the mask with what negation, mention and borrower cues govern. */
export const applyCues = ({ text, clauses, mask, hits }: CueWork): AppliedCues => {
  let cueAt: Uint8Array | undefined;
  const workingCapital: { start: number; end: number }[] = [];
  /** The stretch painted last with each bit: many cues of a clause govern all of it. */
  const doneFrom: number[] = [];
  const doneTo: number[] = [];
  const paint = (from: number, to: number, bit: number): void => {
    const reached = doneTo[bit] ?? -1;
    const joins = from >= (doneFrom[bit] ?? 0) && from <= reached;
    for (let i = joins ? reached : from; i < to; i += 1) mask[i] = (mask[i] ?? 0) | bit;
    if (!joins) doneFrom[bit] = from;
    doneTo[bit] = joins ? Math.max(reached, to) : to;
  };
  const spared = sparedIn(hits, text.length);
  for (const { cue, unless, start, end } of hits) {
    if (unless || maskOver(mask, start, end) & INDUSTRY) continue;
    if (spared?.[start] === 1) continue;
    const clause = clauseAt(clauses, start);
    if (!clause) continue;
    const bit = bitOf(cue.id);
    if (bit === NEGATED || bit === REPLACED) {
      cueAt ??= new Uint8Array(text.length);
      cueAt[start] = 1;
    }
    if (cue.scope === "use") {
      if (!(maskOver(mask, start, end) & (NEGATED | MENTIONED))) workingCapital.push({ start, end });
      continue;
    }
    const reach = reachOf({
      text,
      clauses,
      clause,
      phrase: phraseOf(text, clauses, clause),
      cue,
      start,
      end,
    });
    if (reach) paint(reach.start, reach.end, bit);
  }
  return { workingCapital, cueAt };
};

interface Cued {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** The clause the cue stands in. */
  readonly clause: Clause;
  /** The clause with what is only set in quotation marks: 不属于“绿色建筑”. */
  readonly phrase: Span;
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The stretch a cue governs. */
const reachOf = ({ text, clauses, clause, phrase, cue, start, end }: Cued): Span | undefined => {
  const isWhole = start === clause.start && end === clause.end;
  const near = Math.max(phrase.start, start - NEAR);
  switch (cue.scope) {
    case "clause":
      return { start, end: opensList(text, end, clause) ? listEnd(text, clause.end) : phrase.end };
    case "before":
      return { start: phrase.start, end };
    case "before-near":
      // of a list only the last is denied
      return { start: bitOf(cue.id) === NEGATED ? behindList(text, near, start) : near, end };
    case "before-use":
      return { start: end, end: until(text, end, phrase.end, STOPS) };
    case "site": {
      // what stands behind 的 is not the place but the thing: 位于临汾的光伏电站
      const of = text.lastIndexOf("的", phrase.end - 1);
      return { start, end: of > end ? of : phrase.end };
    }
    case "phrase":
      return { start: behindList(text, phrase.start, start), end };
    case "next":
      return { start, end: until(text, end, phrase.end, "、") };
    case "since":
    case "between": {
      const first = Math.max(clause.start, start - LONGEST_FRONT);
      const from = lastFrom(text.slice(first, start), cue);
      return from === -1 ? undefined : { start: first + from, end: cue.scope === "since" ? end : start };
    }
    case "heading": {
      const next = text[clause.end] === ":" ? clauseAt(clauses, clause.end + 1) : undefined;
      return { start, end: next?.end ?? clause.end };
    }
    case "former":
      // between the two stands one character, a bracket or a colon
      return isWhole ? clauseAt(clauses, start - 2) : undefined;
    case "whole":
      return isWhole ? { start, end } : undefined;
    default:
      return { start, end };
  }
};

const QUOTES = '「」“”"';
/** What is set in quotation marks on either side of a clause; a long text may have thousands. */
const MOST_QUOTED = 4;

const isQuote = (text: string, at: number): boolean => QUOTES.includes(text[at] ?? " ");

const phraseOf = (text: string, clauses: readonly Clause[], { start, end }: Clause): Span => {
  let from = start;
  let to = end;
  for (let n = 0; n < MOST_QUOTED && isQuote(text, from - 1); n += 1) {
    let at = from - 1;
    while (isQuote(text, at - 1)) at -= 1;
    from = clauseAt(clauses, at - 1)?.start ?? from;
  }
  for (let n = 0; n < MOST_QUOTED && isQuote(text, to); n += 1) {
    let at = to + 1;
    while (isQuote(text, at)) at += 1;
    to = clauseAt(clauses, at)?.end ?? to;
  }
  return { start: from, end: to };
};

const until = (text: string, from: number, limit: number, stops: string): number => {
  let to = from;
  while (to < limit && to < from + NEAR && !stops.includes(text[to] ?? "")) to += 1;
  return to;
};

const behindList = (text: string, from: number, to: number): number =>
  Math.max(from, text.lastIndexOf("、", to) + 1);

/** 1 where a word stands that only looks like a cue; marks, as a long text has many. */
const sparedIn = (hits: readonly CueHit[], length: number): Uint8Array | undefined => {
  let spared: Uint8Array | undefined;
  for (const { unless, start, end } of hits) {
    if (!unless) continue;
    spared ??= new Uint8Array(length);
    spared.fill(1, start, end);
  }
  return spared;
};

/** Where the last word stands that opens the phrase which the cue closes (以…质押), or -1. */
const lastFrom = (before: string, { from = [], notFrom = [] }: Cue): number => {
  let last = -1;
  for (const word of from) {
    for (
      let at = before.lastIndexOf(word);
      at > last;
      at = at === 0 ? -1 : before.lastIndexOf(word, at - 1)
    ) {
      const around = before.slice(Math.max(0, at - 1), at + word.length + 1);
      if (!notFrom.some((w) => around.includes(w))) last = at;
    }
  }
  return last;
};

const OF_LIST = /^(?:以下|下列|如下)?(?:各项|各类)?(?:用途|项目|领域|内容|范围|情形|方面|行业|支出)?$/u;

/** “经营范围：”, “不得用于以下用途：” open a list that runs to the full stop. */
const opensList = (text: string, end: number, clause: Clause): boolean =>
  text[clause.end] === ":" && OF_LIST.test(text.slice(end, clause.end));

const listEnd = (text: string, from: number): number => {
  const stop = text.slice(from).search(/[。\n]/u);
  return stop === -1 ? text.length : from + stop;
};

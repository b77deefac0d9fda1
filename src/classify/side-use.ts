import { type Clause, clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import { INDUSTRY } from "../match/mask.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import { overlap } from "../match/span.js";
import { inUse, listAround, marksOf, stopsOf } from "./list-of-uses.js";
import type { Ground } from "./weigh.js";

/**
 * Why the words of a candidate are not what the money is for: they stand in an annex of something no item names, or
 * in front of the words that say what it is really for.
 */
export const sideUseOf = (
  candidate: Candidate,
  shown: readonly Candidate[],
  read: ReadText,
): Ground | undefined => {
  if (read.useMarks.length === 0) return undefined;
  const own = inUse(candidate);
  if (own.length === 0) return undefined;
  const all = shown.flatMap(inUse);
  const { code } = candidate.seen.item;
  // a borrower in the very business buys more than the thing itself
  const isBusiness = candidate.industry === "agrees" || candidate.seen.evidence.some((e) => e.sector);
  const main = annexed(own, all, read) ?? (isBusiness ? undefined : listedLast(own, all, read));
  if (main) return { code: "ANNEX_ONLY", params: { code, found: asWritten(read, main) } };
  const { makes, serves } = candidate.seen;
  if (makes) return undefined;
  const stated =
    statedElsewhere(own, read) ?? (isBusiness || serves ? undefined : builtBefore(own, all, read));
  return stated && { code: "USE_STATED_ELSEWHERE", params: { code, found: asWritten(read, stated) } };
};

const asWritten = (read: ReadText, { start, end }: Pick<Clause, "start" | "end">): string =>
  originalSpan(read, start, end).text;

const textOf = ({ text }: ReadText, { start, end }: Pick<Clause, "start" | "end">): string =>
  text.slice(start, end);

/** The clause that says what is built or bought, where all words of the candidate stand in annexes of it. */
const annexed = (own: readonly Evidence[], all: readonly Evidence[], read: ReadText): Clause | undefined => {
  const openers = new Set(marksOf(read, "annex").map(({ start }) => start));
  for (const { start } of marksOf(read, "notAnnex")) openers.delete(start);
  if (openers.size === 0) return undefined;
  const clauses = own.map((e) => clauseAt(read.clauses, e.start));
  if (!clauses.every((clause) => clause && openers.has(clause.start))) return undefined;
  const from = Math.min(...clauses.map((clause) => clause?.start ?? 0));
  if (all.some((e) => e.start < from)) return undefined;
  const heads = marksOf(read, "builds").flatMap((m) =>
    m.end <= from ? (clauseAt(read.clauses, m.start) ?? []) : [],
  );
  return heads.find((clause) => namesSomething(clause, read));
};

/** Whether a clause says more than that something is built or bought. */
const namesSomething = ({ start, end }: Clause, read: ReadText): boolean => {
  let said = end - start;
  let reach = start;
  for (const { mark, start: from, end: to } of read.useMarks) {
    if (mark !== "builds" && mark !== "generic") continue;
    if (from < start || to > end || to <= reach) continue;
    said -= to - Math.max(from, reach);
    reach = to;
  }
  return said > 0;
};

/** What a list begins with, where that is nothing an item names and the candidate is an element behind it. */
const listedLast = (
  own: readonly Evidence[],
  all: readonly Evidence[],
  read: ReadText,
): Pick<Clause, "start" | "end"> | undefined => {
  const ordinary = marksOf(read, "ordinary");
  const clause = own[0] && listAround(own[0].start, read);
  if (!clause || ordinary.length === 0 || own.some((e) => e.start < clause.start || e.end > clause.end)) {
    return undefined;
  }
  const stops = stopsOf(clause, read);
  const elementOf = (at: number): number => stops.filter((stop) => stop < at).length;
  const first = Math.min(...own.map((e) => e.start));
  const leading = ordinary.find((m) => m.start >= clause.start && m.end <= first);
  if (!leading || all.some((e) => e.start >= clause.start && e.end <= first)) return undefined;
  // 食堂屋顶光伏, 停车场建设充电桩: the ordinary thing is only where the candidate stands; 道路改造及绿化建设 is a list
  const places = [...ordinary, ...marksOf(read, "builds").filter((m) => m.end <= first)];
  const shares = own.some((e) => places.some((m) => elementOf(m.start) === elementOf(e.start)));
  return shares || elementOf(leading.start) === elementOf(first) ? undefined : leading;
};

/** A clause in front that says what is built or bought and names no item, where the candidate's clauses say no such thing. */
const builtBefore = (
  own: readonly Evidence[],
  all: readonly Evidence[],
  read: ReadText,
): Clause | undefined => {
  const verbs = marksOf(read, "builds");
  if (verbs.length === 0) return undefined;
  const inside = ({ start, end }: Clause, m: Pick<Clause, "start">): boolean =>
    m.start >= start && m.start < end;
  // 写字楼开发，已获绿色建筑二星标识: a quality of what is built
  const said = marksOf(read, "ofTheThing");
  if (own.some((e) => said.some((m) => overlap(m, e)))) return undefined;
  const clauses = own.map((e) => clauseAt(read.clauses, e.start));
  if (clauses.some((clause) => clause && verbs.some((v) => inside(clause, v)))) return undefined;
  const first = Math.min(...own.map((e) => e.start));
  return read.clauses.find(
    (clause) =>
      clause.end <= first &&
      verbs.some((v) => inside(clause, v)) &&
      namesSomething(clause, read) &&
      !all.some((e) => inside(clause, e)),
  );
};

/** The words that say what this money is for, where the candidate is not named behind them and nothing points back. */
const statedElsewhere = (own: readonly Evidence[], read: ReadText): Clause | undefined => {
  const marks = marksOf(read, "stated");
  const stated = marks.findLast((mark, k) => !tellsTerms(read, mark.end, marks[k + 1]?.start));
  if (!stated || stated.start === 0) return undefined;
  if (own.some((e) => e.end > stated.start)) return undefined;
  if (marksOf(read, "pointsBack").some((m) => m.start >= stated.end)) return undefined;
  const behind = read.text.slice(stated.end, read.clauses.at(-1)?.end);
  // what is named again is meant
  if (own.some((e) => behind.includes(textOf(read, e)))) return undefined;
  return clauseAt(read.clauses, stated.start);
};

/** Numerals, signs and what parts clauses. */
const FILLER = /[\d.%,:;。、()\n〇零一二两三四五六七八九十百千万亿元年月日天个季期]/;

/** 本笔贷款期限三年，按季付息: words on the deal alone, up to the next such word, say nothing of what the money is for. */
const tellsTerms = (read: ReadText, from: number, to = read.text.length): boolean => {
  const ends = new Map<number, number>();
  for (const { start, end } of marksOf(read, "terms")) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  let at = from;
  while (at < to && ((read.mask[at] ?? 0) & INDUSTRY) === 0) {
    const end = ends.get(at);
    if (end === undefined && !FILLER.test(read.text.charAt(at))) return false;
    at = end ?? at + 1;
  }
  return true;
};

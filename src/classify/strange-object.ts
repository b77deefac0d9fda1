import { clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate, Sighting } from "../match/sighting.js";
import type { Span } from "../match/span.js";
import { inUse, marksOf } from "./list-of-uses.js";
import type { Ground } from "./weigh.js";

/**
 * What is bought or made by the verb behind the words of a candidate, or belongs to what they name, where no word of
 * any item is among it: 光伏协会购置沙发, 光伏电站厂区的草皮. All words of the candidate stand in front of it.
 */
export const strangeObjectOf = (
  candidate: Candidate,
  sightings: readonly Sighting[],
  read: ReadText,
): Ground | undefined => {
  const verbs = buysIn(read);
  if (verbs.length === 0 && !read.text.includes(OF)) return undefined;
  const own = inUse(candidate);
  // a borrower in the very business buys more than has a name in the catalogue
  if (candidate.industry === "agrees" || candidate.seen.evidence.some((e) => e.sector)) return undefined;
  const { serves } = candidate.seen;
  let found: Span | undefined;
  for (const evidence of own) {
    const object = objectBehind(evidence, verbs, read) ?? (serves ? undefined : ownedBy(evidence, read));
    if (!object || isKnown(object, sightings, read)) return undefined;
    found ??= object;
  }
  if (!found) return undefined;
  const { text } = originalSpan(read, found.start, found.end);
  return { code: "OBJECT_NOT_NAMED", params: { code: candidate.seen.item.code, found: text } };
};

/** Verbs of buying and making that are no part of another word (收购). */
const buysIn = (read: ReadText): readonly Span[] => {
  const verbs = marksOf(read, "buys");
  if (verbs.length === 0) return verbs;
  const inOthers = new Set<number>();
  for (const { start, end } of marksOf(read, "notBuys")) for (let i = start; i < end; i += 1) inOthers.add(i);
  return verbs.filter(({ start, end }) => !inOthers.has(start) || !inOthers.has(end - 1));
};

const OF = "的";
/** Makers and traders: 做热泵的厂子 is the borrower, and what it makes is meant. */
const BORROWER =
  /(?:厂|厂子|厂家|企业|公司|机构|商|车间|社|户|场|站|线|园|校|院|楼|路|桥|中心|服务|项目|工程|业务|主体|平台|部件|零件|配件|备件|系统|装置)/u;

/** What stands behind the last 的 of the clause. */
const ownedBy = ({ start, end }: Evidence, read: ReadText): Span | undefined => {
  const clause = clauseAt(read.clauses, start);
  if (!clause) return undefined;
  const from = read.text.lastIndexOf(OF, clause.end - 1) + 1;
  const behind = read.text.slice(from, clause.end);
  if (from <= end || NO_OBJECT.test(behind) || BORROWER.test(behind) || read.isDone(from, clause.end)) {
    return undefined;
  }
  return { start: from, end: clause.end };
};

/** A list goes on, or nothing is named. */
const NO_OBJECT = /^[、及和与后并的]|^.?$/u;

const objectBehind = ({ start, end }: Evidence, verbs: readonly Span[], read: ReadText): Span | undefined => {
  const clause = clauseAt(read.clauses, start);
  const verb = clause && verbs.find((v) => v.start >= end && v.end <= clause.end);
  if (!verb) return undefined;
  // 购 begins 购买 as well
  const from = verbs.reduce((last, v) => (v.start === verb.start ? Math.max(last, v.end) : last), verb.end);
  if (NO_OBJECT.test(read.text.slice(from, clause.end)) || read.isDone(from, clause.end)) return undefined;
  return { start: from, end: clause.end };
};

/** Whether a word of an item, or one that may stand for what it needs, is part of an object. */
const isKnown = (object: Span, sightings: readonly Sighting[], read: ReadText): boolean => {
  const inside = ({ start, end }: Span): boolean => start >= object.start && end <= object.end;
  return (
    sightings.some(({ evidence }) => evidence.some(inside)) ||
    read.useMarks.some((m) => KNOWN.has(m.mark) && inside(m))
  );
};

const KNOWN: ReadonlySet<string> = new Set(["generic", "pointsBack", "ofTheThing", "terms"]);

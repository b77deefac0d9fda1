import { clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate, Sighting } from "../match/sighting.js";
import type { Span } from "../match/span.js";
import { inUse, marksOf } from "./list-of-uses.js";
import type { Ground } from "./weigh.js";

/**
 * What is bought or made by the verb behind the words of a candidate, where no word of any item is among it:
 * 光伏协会购置沙发. All words of the candidate stand in front of such a verb, as what buys, or for whom.
 */
export const strangeObjectOf = (
  candidate: Candidate,
  sightings: readonly Sighting[],
  read: ReadText,
): Ground | undefined => {
  const verbs = buysIn(read);
  if (verbs.length === 0) return undefined;
  const own = inUse(candidate);
  // a borrower in the very business buys more than has a name in the catalogue
  if (candidate.industry === "agrees" || candidate.seen.evidence.some((e) => e.sector)) return undefined;
  let found: Span | undefined;
  for (const evidence of own) {
    const object = objectBehind(evidence, verbs, read);
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
  const others = marksOf(read, "notBuys");
  return verbs.filter((v) => !others.some((o) => o.start <= v.start && o.end >= v.end));
};

/** A list goes on, or nothing is named. */
const NO_OBJECT = /^[、及和与后并的]|^.?$/u;

const objectBehind = ({ start, end }: Evidence, verbs: readonly Span[], read: ReadText): Span | undefined => {
  const clause = clauseAt(read.clauses, start);
  const verb = clause && verbs.find((v) => v.start >= end && v.end <= clause.end);
  if (!verb) return undefined;
  // 购 begins 购买 as well
  const from = Math.max(...verbs.map((v) => (v.start === verb.start ? v.end : 0)));
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

import { type Clause, clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import { overlap } from "../match/span.js";
import { decidesFor } from "./tier.js";
import type { Weighed } from "./weigh.js";

/** A second candidate this close, on the same words, is a rival. */
const RIVAL = 0.88;

export interface UsesAndRival {
  /** Leading candidates of separate uses of funds, best first; more than one is a package. */
  readonly uses: readonly Weighed[];
  /** A candidate about as good as the best that is no use of its own. */
  readonly rival: Weighed | undefined;
}

/** What else the text names beside the best: other uses of funds, or a rival for the same one. */
export const usesAndRival = (best: Weighed, weighed: readonly Weighed[], read: ReadText): UsesAndRival => {
  const uses = separateUses(weighed, read);
  const isNear = ({ candidate, tier }: Weighed): boolean =>
    candidate.score >= RIVAL * best.candidate.score && tier !== "possible";
  const near = weighed.filter((w) => w !== best && isNear(w) && !uses.includes(w));
  // 风电项目35个、光伏项目11个: a list names both; 高标准农田建设暨改善农村人居环境: each has its own sure words
  const named = near.filter(
    (w) =>
      isListedBeside(w.candidate, best.candidate, read) ||
      (w.tier === "confirmed" && best.tier === "confirmed" && hasOwnWord(w, best) && hasOwnWord(best, w)),
  );
  return { uses: [...uses, ...named], rival: near.find((w) => !named.includes(w)) };
};

/** Strong candidates whose weightiest words stand in other clauses than those before them. */
const separateUses = (weighed: readonly Weighed[], read: ReadText): Weighed[] => {
  const taken: (Clause | undefined)[] = [];
  const uses: Weighed[] = [];
  for (const w of weighed) {
    // another use is one that would be sure by itself
    if (w.tier === "possible" || (uses.length > 0 && w.tier !== "confirmed")) continue;
    const weightiest = weightiestOf(w.candidate);
    if (!weightiest) continue;
    const clause = clauseAt(read.clauses, weightiest.start);
    if (taken.includes(clause)) continue;
    taken.push(clause);
    uses.push(w);
  }
  return uses;
};

/** A word decides for the one that the other does not lean on. */
const hasOwnWord = ({ candidate: { seen } }: Weighed, other: Weighed): boolean => {
  const theirs = other.candidate.seen.evidence.filter((e) => e.plain);
  return seen.evidence.some((e) => decidesFor(seen, e) && !theirs.some((x) => overlap(x, e)));
};

const LIST = /[、和及与]/;

/** Each is named by words of its own, and the words that decide stand in different places of a list. */
const isListedBeside = (one: Candidate, other: Candidate, { text }: ReadText): boolean => {
  const a = weightiestOf(one);
  const b = weightiestOf(other);
  if (!a || !b) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.end > second.start || !LIST.test(text.slice(first.end, second.start))) return false;
  const words = (candidate: Candidate) => candidate.seen.evidence.filter((e) => e.plain && !e.sector);
  return !words(one).some((x) => words(other).some((y) => overlap(x, y)));
};

/** Of the terms that decide for a candidate the weightiest, of equals the first. */
const weightiestOf = (candidate: Candidate): Evidence | undefined => {
  let weightiest: Evidence | undefined;
  for (const evidence of candidate.seen.evidence) {
    if (weightiest && evidence.weight <= weightiest.weight) continue;
    if (decidesFor(candidate.seen, evidence)) weightiest = evidence;
  }
  return weightiest;
};

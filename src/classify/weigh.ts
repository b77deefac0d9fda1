import { type Clause, clauseAt } from "../match/clauses.js";
import type { Evidence } from "../match/evidence.js";
import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Category, Tier } from "../result/schema.js";
import type { SeenText } from "./seen-text.js";
import { sideUseOf } from "./side-use.js";
import { decidesFor, isStrong, tierOf } from "./tier.js";

/** A candidate with the tier its evidence earns. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly tier: Tier;
}

export type Standing = "commit" | "review" | "none";

/** A reason before it is put into words. */
export interface Ground {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string>>;
}

export interface Verdict {
  readonly category: Category;
  readonly standing: Standing;
  /** Most important first. */
  readonly reasons: readonly Ground[];
  readonly question?: string | undefined;
  readonly weighed: readonly Weighed[];
  /** Leading candidates of separate uses of funds, best first; more than one is a package. */
  readonly uses: readonly Weighed[];
}

/** A second candidate this close, on the same words, is a rival. */
const RIVAL = 0.88;
const SHOWN = 5;
/** Candidates without proof are shown up to here, for whoever has to look. */
const SHOWN_POSSIBLE = 3;
const NOTHING: readonly never[] = [];
const NO_WORD: readonly Ground[] = [{ code: "NO_CATALOGUE_WORD" }];
const TEXT_ONLY: readonly Ground[] = [{ code: "TEXT_ONLY_EVIDENCE" }];

export interface WeighQuestion {
  readonly candidates: readonly Candidate[];
  readonly seen: SeenText;
  readonly read: ReadText;
  /** What an item of this catalogue makes of a use of funds. */
  readonly category: Category;
}

/** Weighs the candidates of one catalogue: commits to the best, or says why a person has to look. */
export const weigh = ({ candidates, seen, read, category }: WeighQuestion): Verdict => {
  const top = candidates[0];
  const lead = top && candidates[1] ? top.score / candidates[1].score : Number.POSITIVE_INFINITY;
  const nextWording = candidates[1]?.seen.wording ?? 0;
  const weighed: Weighed[] = [];
  for (let i = 0; i < candidates.length && i < SHOWN; i += 1) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const tier = tierOf({ candidate, seen, read, lead: i === 0 ? lead : 0, nextWording });
    if (i < SHOWN_POSSIBLE || tier !== "possible") weighed.push({ candidate, tier });
  }
  const best = promoted(weighed);
  // a high-carbon subject contradicts a green label only
  const objection = best && category === "green" ? contradictionOf(best.candidate, read) : undefined;
  const plain = weighed.some((w) => w.tier !== "possible" || w.candidate.seen.evidence.some((e) => e.plain));
  if (!best || (!plain && (objection !== undefined || !best.candidate.seen.evidence.length))) {
    return {
      category: "none",
      standing: "none",
      reasons: NO_WORD,
      weighed,
      uses: NOTHING,
    };
  }
  if (best.tier === "possible") {
    const reasons: readonly Ground[] = objection
      ? [{ code: "SUBJECT_NOT_GREEN", params: { found: objection } }]
      : TEXT_ONLY;
    return {
      category: objection ? "none" : "undetermined",
      standing: objection ? "none" : "review",
      reasons,
      question: questionOf(best, weighed[1]),
      weighed,
      uses: NOTHING,
    };
  }
  if (objection !== undefined) {
    return {
      category: "undetermined",
      standing: "review",
      reasons: [{ code: "CONTRADICTING_SUBJECT", params: { found: objection } }],
      weighed,
      uses: NOTHING,
    };
  }
  const stranger = category === "green" ? strangerTo(best.candidate, read) : undefined;
  if (stranger) {
    return { category: "undetermined", standing: "review", reasons: [stranger], weighed, uses: NOTHING };
  }
  const { denial } = best.candidate.seen;
  if (denial !== undefined) {
    const params = { code: best.candidate.seen.item.code, found: read.text.slice(denial.start, denial.end) };
    return {
      category: "undetermined",
      standing: "review",
      reasons: [{ code: "TERM_NEGATED", params }],
      weighed,
      uses: NOTHING,
    };
  }
  const aside =
    category === "green"
      ? sideUseOf(
          best.candidate,
          weighed.map((w) => w.candidate),
          read,
        )
      : undefined;
  if (aside) {
    return { category: "undetermined", standing: "review", reasons: [aside], weighed, uses: NOTHING };
  }
  const uses = separateUses(weighed, read);
  const rivals = weighed
    .slice(1)
    .filter(
      (w) => w.candidate.score >= RIVAL * best.candidate.score && w.tier !== "possible" && !uses.includes(w),
    );
  // 风电项目35个、光伏项目11个: a list names both
  const listed = rivals.filter((w) => isListedBeside(w.candidate, best.candidate, read));
  uses.push(...listed);
  const rival = rivals.find((w) => !listed.includes(w));
  if (rival) {
    return {
      // whichever of the two it is, the subject is one of the catalogue's
      category,
      standing: "review",
      reasons: [
        {
          code: "CLOSE_CANDIDATES",
          params: { first: best.candidate.seen.item.code, second: rival.candidate.seen.item.code },
        },
      ],
      question: questionOf(best, rival),
      weighed,
      uses,
    };
  }
  return { category, standing: "commit", reasons: NOTHING, weighed, uses };
};

/**
 * A subject in the text that the candidate does not deal with and that none of its own terms contains; new capacity
 * of such a subject is dealt with by no item.
 */
const contradictionOf = (candidate: Candidate, read: ReadText): string | undefined => {
  const { code } = candidate.seen.item;
  for (const { group, start, end } of read.contradictions) {
    const added = read.newCapacity.some((c) => c.start <= start && c.end >= end);
    if (added) return read.text.slice(start, end);
    if (group.dealtWithBy.some((prefix) => code === prefix || code.startsWith(`${prefix}.`))) continue;
    if (candidate.seen.evidence.some((e) => e.start <= start && e.end >= end && isStrong(e))) continue;
    return read.text.slice(start, end);
  }
  return undefined;
};

/** A borrower's sector, in words or by its code, that does not run what the candidate is about. */
const strangerTo = ({ seen, industry }: Candidate, read: ReadText): Ground | undefined => {
  const { code } = seen.item;
  if (industry === "foreign") return { code: "INDUSTRY_UNLIKELY", params: { code } };
  if (seen.closedTo.length === 0) return undefined;
  const word = read.bystanders.find(({ group }) => seen.closedTo.includes(group));
  return word && { code: "SECTOR_UNLIKELY", params: { code, found: read.text.slice(word.start, word.end) } };
};

/** A proven candidate close behind one that nothing proves takes the lead. */
const CLOSE_BEHIND = 0.7;

/** Brings the candidate that leads to the front of the list. */
const promoted = (weighed: Weighed[]): Weighed | undefined => {
  const [first] = weighed;
  if (first?.tier !== "possible") return first;
  const at = weighed.findIndex(
    (w) => w.tier === "confirmed" && w.candidate.score >= CLOSE_BEHIND * first.candidate.score,
  );
  const [leading] = at > 0 ? weighed.splice(at, 1) : [];
  if (!leading) return first;
  weighed.unshift(leading);
  return leading;
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

const LIST = /[、和及与]/;

/** Each is named by words of its own, and the words that decide stand in different places of a list. */
const isListedBeside = (one: Candidate, other: Candidate, { text }: ReadText): boolean => {
  const a = weightiestOf(one);
  const b = weightiestOf(other);
  if (!a || !b) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.end > second.start || !LIST.test(text.slice(first.end, second.start))) return false;
  const words = (candidate: Candidate) => candidate.seen.evidence.filter((e) => e.plain && !e.sector);
  return !words(one).some((x) => words(other).some((y) => x.start < y.end && y.start < x.end));
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

/** The question that the shared term of the two asks. */
const questionOf = (a: Weighed, b: Weighed | undefined): string | undefined => {
  const shared = a.candidate.seen.evidence.filter((e) => e.question !== undefined);
  const both = b && shared.find((e) => b.candidate.seen.evidence.some((x) => x.term === e.term));
  return both?.question ?? shared[0]?.question;
};

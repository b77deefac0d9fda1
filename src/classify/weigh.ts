import type { ReadText } from "../match/read-text.js";
import type { Candidate } from "../match/sighting.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Category, Tier } from "../result/schema.js";
import { contradictionOf, objectionTo } from "./objections.js";
import type { SeenText } from "./seen-text.js";
import { tierOf } from "./tier.js";
import { usesAndRival } from "./uses-and-rival.js";

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
export const weigh = (question: WeighQuestion): Verdict => {
  const { seen, read, category } = question;
  const weighed = ranked(question);
  const best = promoted(weighed);
  const subject = best && contradictionOf(best.candidate, read, category);
  const plain = weighed.some((w) => w.tier !== "possible" || w.candidate.seen.evidence.some((e) => e.plain));
  if (!best || (!plain && (subject !== undefined || !best.candidate.seen.evidence.length))) {
    return { category: "none", standing: "none", reasons: NO_WORD, weighed, uses: NOTHING };
  }
  if (best.tier === "possible") {
    const asked = { question: questionOf(best, weighed[1]), weighed, uses: NOTHING };
    if (subject === undefined) {
      return { category: "undetermined", standing: "review", reasons: TEXT_ONLY, ...asked };
    }
    const reasons: readonly Ground[] = [{ code: "SUBJECT_NOT_GREEN", params: { found: subject } }];
    return { category: "none", standing: "none", reasons, ...asked };
  }
  const objection = objectionTo({ best: best.candidate, subject, weighed, seen, read, category });
  if (objection) {
    return { category: "undetermined", standing: "review", reasons: [objection], weighed, uses: NOTHING };
  }
  const { uses, rival } = usesAndRival(best, weighed, read);
  if (!rival) return { category, standing: "commit", reasons: NOTHING, weighed, uses };
  const params = { first: best.candidate.seen.item.code, second: rival.candidate.seen.item.code };
  const reasons: readonly Ground[] = [{ code: "CLOSE_CANDIDATES", params }];
  // whichever of the two it is, the subject is one of the catalogue's
  return { category, standing: "review", reasons, question: questionOf(best, rival), weighed, uses };
};

/** The candidates that are shown, each with its tier. */
const ranked = ({ candidates, seen, read }: WeighQuestion): Weighed[] => {
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
  return weighed;
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

/** The question that the shared term of the two asks. */
const questionOf = (a: Weighed, b: Weighed | undefined): string | undefined => {
  const shared = a.candidate.seen.evidence.filter((e) => e.question !== undefined);
  const both = b && shared.find((e) => b.candidate.seen.evidence.some((x) => x.term === e.term));
  return both?.question ?? shared[0]?.question;
};

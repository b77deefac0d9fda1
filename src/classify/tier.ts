import type { Evidence } from "../match/evidence.js";
import type { Candidate, Matcher } from "../match/matcher.js";
import type { ReadText } from "../match/read-text.js";
import type { Tier } from "../result/schema.js";

const STRONG = new Set<Evidence["kind"]>(["alias", "context-alias", "name"]);

/** A term that decides by itself, standing in a plain use of funds. */
export const isStrong = (evidence: Evidence): boolean => evidence.plain && STRONG.has(evidence.kind);

/** A term that decides for this candidate: what is made is no use of an item that is not about making. */
export const decidesFor = ({ makes }: Candidate, evidence: Evidence): boolean =>
  isStrong(evidence) && (makes || !evidence.made);

/** A wording rank that agrees with a strong term. */
const AGREES = 0.6;
/** An activity that fits at least so far. */
const FITS = 0.6;

export interface TierQuestion {
  readonly candidate: Candidate;
  readonly matcher: Matcher;
  readonly read: ReadText;
  /** How far the candidate is ahead of the next, as a ratio; 0 where it does not lead. */
  readonly lead: number;
  /** How near the wording of the next comes, as a share of the best. */
  readonly nextWording: number;
}

/**
 * How good the evidence for a candidate is, whatever its rank.
 *
 * `confirmed`: a strong term, the wording around it agrees and the industry of the funds does not contradict;
 * `probable`: a strong term, or two witnesses: a shared term that the wording singles out, or a use of funds and
 * a sector that point to the same item independently of one another;
 * `possible`: anything else, never the ground of a verdict.
 */
export const tierOf = (question: TierQuestion): Tier => {
  const { candidate } = question;
  const isProven = candidate.evidence.some((e) => decidesFor(candidate, e));
  if (candidate.industry === "contradicts") return isProven ? "probable" : "possible";
  if (isProven) return agreesAlone(question) ? "confirmed" : "probable";
  // a pump is no energy-saving pump
  if (candidate.qualified && !question.read.hasQuality) return "possible";
  return candidate.facet >= 0.8 && (singledOut(question) || hasTwoWitnesses(question))
    ? "probable"
    : "possible";
};

/** A sentence with a strong term agrees by itself: text put beside it cannot make it so. */
const agreesAlone = ({ candidate, matcher, read }: TierQuestion): boolean => {
  let tried = 0;
  for (const evidence of candidate.evidence) {
    if (!evidence.together || !decidesFor(candidate, evidence)) continue;
    const sentence = read.sentenceBit(evidence.start);
    if ((tried & sentence) === sentence) continue;
    tried |= sentence;
    if (
      matcher.facetWithin(candidate, read, sentence) >= FITS &&
      matcher.wordingWithin(candidate, read, sentence) >= AGREES
    )
      return true;
  }
  return false;
};

/** A shared term in plain use, and the wording tells its items apart. */
const singledOut = ({ candidate, lead, nextWording }: TierQuestion): boolean => {
  if (!candidate.evidence.some((e) => e.plain && e.kind === "shared-term")) return false;
  if (candidate.wording >= 0.75 && lead >= 1.25) return true;
  return candidate.wording === 1 && nextWording <= 0.85 && lead >= 1.08;
};

/**
 * The sector names the item, and the use of funds ranks it first without the sector. The name of an industry or a
 * product that a row lists says what the borrower is in, green or not, and is no witness.
 */
const hasTwoWitnesses = ({ candidate, lead }: TierQuestion): boolean => {
  const sector =
    candidate.industry === "agrees" || candidate.evidence.some((e) => e.sector && e.kind !== "subject");
  return sector && candidate.useWording >= 0.9 && lead >= 1.15;
};

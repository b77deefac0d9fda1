import type { Candidate } from "../match/matcher.js";
import type { Evidence } from "../match/evidence.js";
import type { Tier } from "../result/schema.js";

const STRONG = new Set<Evidence["kind"]>(["alias", "context-alias", "name"]);

/** A term that decides by itself, standing in a plain use of funds. */
export const isStrong = (evidence: Evidence): boolean => evidence.plain && STRONG.has(evidence.kind);

/** A wording rank that agrees with a strong term. */
const AGREES = 0.6;
/** A shared term decides only where the item also leads the wording, this clearly. */
const SHARED_WORDING = 0.75;

/**
 * How good the evidence for a candidate is, whatever its rank.
 *
 * `confirmed`: a strong term, the wording agrees and the industry of the funds does not contradict;
 * `probable`: a strong term, or a plain shared term that the wording and the activity single out;
 * `possible`: anything else, never the ground of a verdict.
 */
export const tierOf = (candidate: Candidate, lead: number): Tier => {
  const strong = candidate.evidence.some(isStrong);
  if (candidate.industry === "contradicts") return strong ? "probable" : "possible";
  if (strong) return candidate.wording >= AGREES && candidate.facet >= 0.6 ? "confirmed" : "probable";
  const shared = candidate.evidence.some((e) => e.plain && (e.kind === "shared-term" || e.kind === "subject"));
  return shared && candidate.wording >= SHARED_WORDING && lead >= 1.25 && candidate.facet >= 0.8 ? "probable" : "possible";
};

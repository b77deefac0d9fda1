import type { Matcher } from "../match/matcher.js";
import type { ReadText } from "../match/read-text.js";
import type { Sighting } from "../match/sighting.js";
import { decidesFor } from "./tier.js";

/** A wording rank that agrees with a strong term. */
const AGREES = 0.6;
/** An activity that fits at least so far. */
const FITS = 0.6;

/** A sentence with a strong term agrees by itself: text put beside it cannot make it so. */
export const agreesAlone = (seen: Sighting, matcher: Matcher, read: ReadText): boolean => {
  let tried = 0;
  for (const evidence of seen.evidence) {
    if (!evidence.together || !decidesFor(seen, evidence)) continue;
    const sentence = read.sentenceBit(evidence.start);
    if ((tried & sentence) === sentence) continue;
    tried |= sentence;
    if (
      matcher.facetWithin(seen, read, sentence) >= FITS &&
      matcher.wordingWithin(seen, read, sentence) >= AGREES
    )
      return true;
  }
  return false;
};

import type { RuleHead } from "../catalogue/rule-head.js";
import type { Undecided } from "../result/schema.js";

/** Gaps kept of each rule: more combinations than these are not worth keeping. */
const KEPT = 200;

/**
 * Makes a writer of what rules could not decide. Records of a book lack the same facts over and over, so that each
 * gap is made and frozen once.
 */
export const undecidedWriter = (): ((
  head: Pick<RuleHead, "id" | "severity">,
  missing: readonly string[],
) => Undecided) => {
  const kept = new Map<string, Map<string, Undecided>>();
  return ({ id, severity }, missing) => {
    let ofRule = kept.get(id);
    if (!ofRule) {
      ofRule = new Map();
      kept.set(id, ofRule);
    }
    const key = missing.length === 1 ? (missing[0] ?? "") : missing.join();
    const known = ofRule.get(key);
    if (known) return known;
    const made = Object.freeze({ rule: id, severity, missing: Object.freeze([...missing]) as string[] });
    if (ofRule.size < KEPT) ofRule.set(key, made);
    return made;
  };
};

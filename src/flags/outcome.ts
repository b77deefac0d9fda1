import type { Finding, Outcome } from "./check.js";

export const pass: Outcome = Object.freeze({ result: "pass" });
export const notApplicable: Outcome = Object.freeze({ result: "not_applicable" });

export const cannotDecide = (...missing: readonly string[]): Outcome => ({
  result: "cannot_decide",
  missing,
});

export const flag = (...findings: readonly Finding[]): Outcome => ({ result: "flag", findings });

/**
 * What findings and gaps come to together: a finding stands whatever else is missing, and where nothing was
 * found a gap keeps the rule from passing.
 */
export const conclude = (findings: readonly Finding[], missing: readonly string[] = []): Outcome => {
  if (findings.length > 0) {
    return missing.length === 0 ? { result: "flag", findings } : { result: "flag", findings, missing };
  }
  return missing.length === 0 ? pass : { result: "cannot_decide", missing };
};

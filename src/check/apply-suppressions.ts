import picomatch from "picomatch";
import type { Finding } from "./finding.js";
import type { PlacedSuppression } from "./read-suppressions.js";
import type { Suppression } from "./suppressions-schema.js";

export interface SuppressionsOutcome {
  readonly findings: readonly Finding[];
  /** Suppressions that no longer work and would have fitted a finding. */
  readonly lapsed: readonly PlacedSuppression[];
  /** Suppressions that fit no finding. */
  readonly unused: readonly PlacedSuppression[];
}

export interface SuppressionsOptions {
  /** Day of the question. */
  readonly on: string;
  /** Files as seen from the folder the suppressions stand in. */
  named(file: string): string;
}

/**
 * Sets aside what suppressions fit. The day of the question decides whether one has lapsed: without a day
 * nothing can be told to be still in force, so the day is demanded.
 */
export const applySuppressions = (
  findings: readonly Finding[],
  suppressions: readonly PlacedSuppression[],
  { on, named }: SuppressionsOptions,
): SuppressionsOutcome => {
  const used = new Set<PlacedSuppression>();
  const matchers = suppressions.map((placed) => ({ placed, fits: matcherOf(placed.suppression, named) }));
  const applied = findings.map((finding) => {
    const fitting = matchers.filter(({ fits }) => fits(finding)).map(({ placed }) => placed);
    for (const placed of fitting) used.add(placed);
    const working = fitting.find(({ suppression }) => suppression.expires >= on);
    if (!working) return finding;
    const { reason, owner, expires } = working.suppression;
    return { ...finding, setAside: { by: "suppression", reason, owner, expires } } satisfies Finding;
  });
  return {
    findings: applied,
    lapsed: suppressions.filter((placed) => used.has(placed) && placed.suppression.expires < on),
    unused: suppressions.filter((placed) => !used.has(placed)),
  };
};

const matcherOf = (
  { rule, fingerprint, record, file }: Suppression,
  named: SuppressionsOptions["named"],
): ((finding: Finding) => boolean) => {
  const fileFits = file === undefined ? undefined : picomatch(file, { dot: true });
  return (finding) =>
    finding.rule === rule &&
    (fingerprint === undefined || finding.fingerprint === fingerprint) &&
    (record === undefined || finding.record === record) &&
    (fileFits === undefined || fileFits(named(finding.file)));
};

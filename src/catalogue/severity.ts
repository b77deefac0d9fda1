/** How grave a finding is, gravest first: the label should not stand, hold until fixed, fix or explain, note. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

/**
 * How grave a finding is: `critical` (the label should not stand), `high` (hold until fixed), `medium` (fix or
 * explain), `low` and `info` (notes).
 *
 * @since 0.2.0
 */
export type Severity = (typeof severities)[number];

/** The gravest of several; `info` where there is none. */
export const gravest = (found: Iterable<Severity>): Severity => {
  let at = severities.length - 1;
  for (const severity of found) at = Math.min(at, severities.indexOf(severity));
  return severities[at] ?? "info";
};

/** How grave a finding is, gravest first: the label should not stand, hold until fixed, fix or explain, note. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** The gravest of several; `info` where there is none. */
export const gravest = (found: Iterable<Severity>): Severity => {
  let at = severities.length - 1;
  for (const severity of found) at = Math.min(at, severities.indexOf(severity));
  return severities[at] ?? "info";
};

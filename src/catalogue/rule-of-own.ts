import type { OwnRule } from "./own-rule-schema.js";
import type { Rule } from "./rule-schema.js";
import type { Severity } from "./severity.js";

/** Group all rules of a bank stand in. */
export const OWN_GROUP = "own";

/** An own rule in the form of the bundled ones; it counts as verified: whoever adds it answers for it. */
export const ruleOfOwn = (own: OwnRule, needs: readonly string[]): Rule => ({
  id: own.id,
  group: OWN_GROUP,
  title: own.title,
  appliesTo: own.appliesTo,
  applies: own.applies,
  appliesWhen: own.why,
  why: own.why,
  severity: own.severity,
  severityReason: own.why,
  needs: [...needs],
  findings: Object.fromEntries(
    Object.entries(own.findings).map(([name, { severity = own.severity as Severity, text: said }]) => [
      name,
      { severity, ...said },
    ]),
  ),
  parameters: own.parameters ?? [],
  basis: own.basis.map(
    ({ kind = "policy_opinion", url = null, sourceQuality = "own", textRead = true, ...b }) => ({
      ...b,
      kind,
      url,
      sourceQuality,
      textRead,
    }),
  ),
  remediation: own.remediation,
  falsePositiveRisk: own.why,
  verified: true,
  origin: "own",
  examples: { failing: { record: {} }, passing: { record: {} } },
});

import { gravest, type Severity } from "../catalogue/severity.js";
import { basisOf } from "../flags/basis-of.js";
import type { ActiveRule } from "../flags/rule-set.js";
import type { Lang } from "../messages/lang.js";
import type { FlagBasis } from "../result/schema.js";
import { ruleUri } from "./rule-uri.js";

/** A rule that ran, in the language of the run. */
export interface ReportedRule {
  readonly id: string;
  readonly group: string;
  /** The gravest it can find, as configured. */
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remediation: string;
  readonly basis: readonly FlagBasis[];
  readonly helpUri: string;
}

export const reportedRule = (
  active: ActiveRule,
  { lang, docsUrl }: { readonly lang: Lang; readonly docsUrl: string | undefined },
): ReportedRule => {
  const rule = active.rule();
  return {
    id: rule.id,
    group: rule.group,
    severity: gravest(Object.keys(rule.findings).map(active.severityOf)),
    title: rule.title[lang],
    why: rule.why[lang],
    remediation: rule.remediation[lang],
    basis: basisOf(rule, lang),
    helpUri: ruleUri(rule, { lang, docsUrl }),
  };
};

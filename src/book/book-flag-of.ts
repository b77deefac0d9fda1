import { basisOf } from "../flags/basis-of.js";
import type { ActiveRule } from "../flags/rule-set.js";
import { fillTemplate } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import type { BookFinding } from "./book-part.js";
import type { BookFlag } from "./book-report.js";

/** Writes a finding of a book with the texts of its rule. */
export const bookFlagOf = (active: ActiveRule, found: BookFinding, lang: Lang): BookFlag => {
  const rule = active.rule();
  const { code, path, params, records, recordCount, sums } = found;
  const severity = active.severityOf(code);
  return {
    rule: rule.id,
    group: rule.group,
    severity,
    result: "flag",
    title: rule.title[lang],
    evidence: [{ code, severity, path, text: fillTemplate(rule.findings[code]?.[lang] ?? code, params) }],
    missing: [],
    basis: [...basisOf(rule, lang)],
    remediation: rule.remediation[lang],
    verified: rule.verified,
    records: [...records],
    recordCount,
    sums,
  };
};

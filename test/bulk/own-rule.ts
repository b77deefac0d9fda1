import type { RuleDefinition } from "../../src/flags/define-rule.js";

/** A bank's rule, told by a comparison. */
export const siteNeeded = {
  id: "site-needed",
  title: { zh: "须说明地点", en: "Site needed" },
  severity: "medium",
  why: "行内制度",
  basis: [{ document: "行内办法", article: "第12条", demands: "说明地点" }],
  remediation: "补充地点",
  findings: { "no-site": { text: "未说明地点" } },
  flagWhen: [{ finding: "no-site", when: { field: "project.region", given: false } }],
} satisfies RuleDefinition;

/** A line of a book: loans that differ in nothing but their ids. */
export const testLoan = (id: string): string =>
  `${JSON.stringify({ id, kind: "loan", purpose: "屋顶光伏电站", approvedOn: "2025-11-03" })}\n`;

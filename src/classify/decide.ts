import type { Assessment, Decision } from "../result/schema.js";

const COMMITTED = new Set<Assessment["status"]>(["eligible", "needs-evidence", "conditions-unmet"]);
/** From the surest answer to the least. */
const ORDER: readonly Assessment["status"][] = ["excluded", "eligible", "needs-evidence", "conditions-unmet", "needs-review", "not-covered"];

/**
 * Sums up the answers that stand side by side. A negative list beats all; green leads only with a `confirmed`
 * or `probable` match; otherwise the surest answer of another regime leads.
 */
export const decide = (assessments: readonly Assessment[]): Decision => {
  const excluded = assessments.find((a) => a.status === "excluded");
  const green = assessments.find((a) => a.regime === "national-green" && COMMITTED.has(a.status));
  const rest = assessments.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const leading = excluded ?? green ?? rest[0];
  if (!leading) return { category: "none", status: "not-covered", regime: null, code: null, reasons: [] };
  const { category, status, regime, reasons, question } = leading;
  const named = status === "needs-review" || status === "not-covered" ? null : (leading.matches[0]?.code ?? null);
  return { category, status, regime, code: named, reasons, ...(question === undefined ? {} : { question }) };
};

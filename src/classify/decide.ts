import type { Lang } from "../messages/lang.js";
import type { Assessment, Decision, Reason } from "../result/schema.js";
import { reasonOf } from "./reason-of.js";

const COMMITTED = new Set<Assessment["status"]>(["eligible", "needs-evidence", "conditions-unmet"]);

/**
 * Sums up the answers that stand side by side. What is excluded beats all, and a negative list that is only
 * suspected sends the record to a person; green leads with a `confirmed` or `probable` match; then a transition
 * pathway; then whatever a person has to look at.
 */
export const decide = (assessments: readonly Assessment[], lang: Lang): Decision => {
  const excluded = assessments.find((a) => a.status === "excluded");
  const suspected = assessments.find((a) => a.regime === "negative-list" && a.status === "needs-review");
  const leading = leadingOf(assessments);
  if (excluded) return summary(excluded, excluded.reasons, excluded.matches[0]?.code ?? null);
  if (!leading) return { category: "none", status: "not-covered", regime: null, code: null, reasons: [] };
  if (suspected) {
    const reasons = [...suspected.reasons, ...(leading === suspected ? [] : leading.reasons)];
    return {
      category: "undetermined",
      status: "needs-review",
      regime: suspected.regime,
      code: null,
      reasons,
    };
  }
  const named = COMMITTED.has(leading.status) || leading.category === "transition";
  const reasons = [...leading.reasons, ...sideBySide(leading, assessments, lang)];
  return summary(leading, reasons, named ? (leading.matches[0]?.code ?? null) : null);
};

const summary = (leading: Assessment, reasons: readonly Reason[], code: string | null): Decision => {
  const { category, status, regime, question } = leading;
  return { category, status, regime, code, reasons, ...(question === undefined ? {} : { question }) };
};

/** From the surest answer to the least; the order of the assessments settles equals. */
const leadingOf = (assessments: readonly Assessment[]): Assessment | undefined => {
  const green = assessments.find((a) => a.regime === "national-green");
  const pathways = assessments.filter((a) => a.category === "transition");
  const order = [
    green && COMMITTED.has(green.status) ? green : undefined,
    pathways.find((a) => COMMITTED.has(a.status)),
    green?.status === "needs-review" && green.category === "green" ? green : undefined,
    pathways[0],
    green?.status === "needs-review" ? green : undefined,
    assessments.find((a) => a.status === "needs-review"),
    green,
    assessments[0],
  ];
  return order.find((a) => a !== undefined);
};

/** What the other answers say where more than one found something. */
const sideBySide = (leading: Assessment, assessments: readonly Assessment[], lang: Lang): Reason[] => {
  const others = assessments.filter((a) => a !== leading && a.category === "transition");
  const codeOf = (a: Assessment) => a.matches[0]?.code ?? "";
  if (leading.category === "green") {
    return others.length > 0 ? [reasonOf({ code: "GREEN_OVER_TRANSITION" }, lang)] : [];
  }
  if (leading.category !== "transition") {
    const open = assessments.filter(
      (a) => a !== leading && a.status === "needs-review" && leading.status === "needs-review",
    );
    return open.flatMap((a) => a.reasons.slice(0, 1));
  }
  return others.map((other) =>
    reasonOf({ code: "NATIONAL_AND_LOCAL", params: { title: other.title, code: codeOf(other) } }, lang),
  );
};

import type { Check, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude } from "../../outcome.js";

/** What it costs to miss the target, and to say nothing. */
export const weakOrOneWayStep: Check = ({ record, parameters }) => {
  const { linked, instrument } = record;
  const { stepBpUp: up, stepBpDown: down, fallbackClause } = linked ?? {};
  if (up === undefined && down === undefined && fallbackClause === undefined)
    return cannotDecide("linked.stepBpUp", "linked.stepBpDown", "linked.fallbackClause");
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (up === undefined && down === undefined) missing.push("linked.stepBpUp");
  else if ((up ?? 0) === 0)
    findings.push({ code: "reward-only", path: "linked.stepBpDown", params: { down } });
  else if (up !== undefined) {
    const { spreadBp, benchmark } = instrument.pricing ?? {};
    const least = parameters.number("leastStepBp");
    const share = parameters.number("leastShareOfSpread");
    const path = "linked.stepBpUp";
    if (isBeyond(least, up)) findings.push({ code: "small-step", path, params: { up, least } });
    else if (spreadBp !== undefined && isBeyond(share * spreadBp, up))
      findings.push({ code: "small-against-spread", path, params: { up, spreadBp, share: share * 100 } });
    // a fixed coupon has no spread; a floating one has, and it was not told
    if (benchmark !== undefined && spreadBp === undefined) missing.push("instrument.pricing.spreadBp");
  }
  const denied = parameters.texts("notFailureWords");
  const none = parameters.texts("noClauseTexts");
  if (
    fallbackClause === undefined ||
    none.includes(fallbackClause.trim().toLowerCase()) ||
    holdsWord(fallbackClause, denied)
  )
    findings.push({ code: "silence-is-free", path: "linked.fallbackClause" });
  return conclude(findings, missing);
};

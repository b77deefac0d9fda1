import { policyToolsOf } from "../../../policy-tools/policy-tools-of.js";
import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude, notApplicable } from "../../outcome.js";
import { percentText } from "../../percent-text.js";
import { toolsUsed } from "./tools-used.js";

/** One principal under one tool, within its share and at a rate near the LPR. */
export const stackedCentralBankTools: Check = (context) => {
  const tools = toolsUsed(context);
  if (tools === undefined || tools.length === 0) return notApplicable;
  const { pricing, amount } = context.record.instrument;
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (tools.length > 1) {
    const params = {
      count: tools.length,
      tools: tools.map(({ name }) => name).join("、"),
      amount: amountText(amount),
    };
    findings.push({ code: "same-principal", path: "instrument.policyTools", params });
  }
  checkShare(context, tools, findings, missing);
  const limit = context.parameters.number("clearSpreadBp");
  const spread = pricing?.spreadBp;
  if (spread === undefined) missing.push("instrument.pricing.spreadBp");
  else if (Math.abs(spread) > limit) {
    const params = { spread, limit, benchmark: pricing?.benchmark };
    findings.push({ code: "rate-away-from-benchmark", path: "instrument.pricing.spreadBp", params });
  }
  return conclude(findings, missing);
};

/** What the central bank supplies is a share of the principal, as the terms of the tool say. */
const checkShare = (
  { record, taxonomy }: CheckContext,
  tools: readonly { readonly name: string }[],
  findings: Finding[],
  missing: string[],
): void => {
  const terms = policyToolsOf(taxonomy).find(({ name }) => name === tools[0]?.name);
  if (terms === undefined || tools.length > 1) return;
  const { amount, policyToolAmount } = record.instrument;
  if (policyToolAmount === undefined) missing.push("instrument.policyToolAmount");
  if (amount === undefined) missing.push("instrument.amount");
  if (policyToolAmount === undefined || amount === undefined) return;
  const share = Number(terms.funding.shareOfPrincipal);
  if (!isBeyond(policyToolAmount, amount * share)) return;
  const params = { applied: amountText(policyToolAmount), tool: terms.name, share: percentText(share) };
  findings.push({ code: "beyond-eligible-share", path: "instrument.policyToolAmount", params });
};

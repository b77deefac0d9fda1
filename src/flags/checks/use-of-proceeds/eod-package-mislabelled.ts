import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude, notApplicable } from "../../outcome.js";
import { claimsPackage } from "./claims-package.js";
import { packageCountedWhole } from "./package-counted-whole.js";

/** A package of ecological work and an industry that pays for it. */
export const eodPackageMislabelled: Check = (context) => {
  if (!claimsPackage(context)) return notApplicable;
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkSupport(context, findings, missing);
  checkParts(context, findings, missing);
  checkBalance(context, findings, missing);
  checkPool(context, findings, missing);
  packageCountedWhole(context, findings, missing);
  return conclude(findings, [...missing]);
};

type Part = (context: CheckContext, findings: Finding[], missing: Set<string>) => void;

const checkSupport: Part = ({ record, parameters }, findings, missing) => {
  const support = record.project.governmentSupport;
  if (support === undefined) missing.add("project.governmentSupport");
  for (const [at, words] of (support ?? []).entries()) {
    if (holdsWord(words, parameters.texts("deniedWords"))) continue;
    if (holdsWord(words, parameters.texts("governmentRepaymentWords"))) {
      const path = `project.governmentSupport.${at}`;
      findings.push({ code: "government-repayment", path, params: { support: words } });
    }
  }
};

const checkParts: Part = ({ record, parameters }, findings, missing) => {
  const { components, cashflow } = record.project;
  if (components === undefined || components.length === 0) {
    missing.add("project.components");
    return;
  }
  const unknown = components.some(({ kind }) => kind === undefined);
  const isEcological = (kind: string | undefined) => holdsWord(kind, parameters.texts("ecologicalWords"));
  if (!components.some(({ kind }) => isEcological(kind))) {
    if (unknown) missing.add("project.components.kind");
    else findings.push({ code: "no-ecological-part", path: "project.components" });
  }
  const words = parameters.texts("linkWords");
  const told = [cashflow?.description, ...components.map(({ description }) => description)];
  const industry = components.findIndex(({ kind }) => kind !== undefined && !isEcological(kind));
  if (industry !== -1 && !told.some((text) => holdsWord(text, words))) {
    const params = { part: components[industry]?.name };
    findings.push({ code: "no-stated-link", path: `project.components.${industry}.description`, params });
  }
};

const checkBalance: Part = ({ record }, findings, missing) => {
  const { balances, inflow, outflow } = record.project.cashflow ?? {};
  const short = inflow !== undefined && outflow !== undefined && isBeyond(outflow, inflow);
  if (balances === false || short)
    findings.push({
      code: "does-not-balance",
      path: "project.cashflow",
      params: { inflow: amountText(inflow), outflow: amountText(outflow) },
    });
  else if (balances === undefined && (inflow === undefined || outflow === undefined))
    missing.add("project.cashflow.balances");
};

/** An entry in the closed pool no longer supports a project begun after the notice. */
const checkPool: Part = ({ record, on, parameters }, findings, missing) => {
  const { planListing = [], constructionStartedOn, stage } = record.project;
  const cited = planListing.findIndex((list) => holdsWord(list, parameters.texts("poolWords")));
  if (cited === -1) return;
  const from = parameters.text("poolClosedFrom");
  const path = `project.planListing.${cited}`;
  // what is still planned on a day is not begun before it
  const begun =
    constructionStartedOn ?? (holdsWord(stage, parameters.texts("plannedStages")) ? on : undefined);
  if (begun === undefined || (constructionStartedOn === undefined && begun < from))
    missing.add("project.constructionStartedOn");
  else if (begun >= from)
    findings.push({ code: "closed-pool-cited", path, params: { list: planListing[cited], from } });
};

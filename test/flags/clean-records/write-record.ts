import { answersOf, CATALOGUES } from "./answers.js";
import { bankOf } from "./bank.js";
import { disclosuresOf } from "./disclosures.js";
import { entityOf } from "./entity.js";
import { evidenceOf } from "./evidence.js";
import { extras } from "./extras.js";
import { instrumentOf } from "./instrument.js";
import { linkedTermsOf } from "./linked-terms.js";
import { merge } from "./merge.js";
import { has, type Plan, type Sections } from "./plan.js";
import { paymentsOf, proceedsOf } from "./proceeds.js";
import { projectOf } from "./project.js";
import { textsOf } from "./texts.js";
import { plantOf, transitionPlanOf } from "./transition-plan.js";

/** The record of a plan, section by section; later ones add to what stands there. */
export const writeRecord = (plan: Plan): Sections => {
  const { sort } = plan.product;
  const parts: readonly Sections[] = [
    { id: `clean-${plan.index}`, kind: plan.product.kind },
    { instrument: instrumentOf(plan), entity: entityOf(plan), project: projectOf(plan) },
    { proceeds: proceedsOf(plan), payments: paymentsOf(plan), disclosures: disclosuresOf(plan) },
    evidenceOf(plan),
    textsOf(plan),
    bankOf(plan),
    sort === "green" || has(plan, "green-lines") ? claimOf(plan) : {},
    sort === "transition" || sort === "linked" ? { project: plantOf(plan) } : {},
    sort === "linked" ? { linked: linkedTermsOf(plan) } : {},
    sort === "transition" ? { transition: transitionPlanOf(plan) } : {},
    ...(plan.product.with ?? []).map((name) => extras[name]?.(plan) ?? {}),
  ];
  return parts.reduce(merge, {});
};

const claimOf = (plan: Plan): Sections => {
  const { edition, code } = plan.use;
  if (edition === undefined) return {};
  const catalogue = { claimedId: CATALOGUES[edition], claimedVersion: edition, claimedCode: code };
  return { catalogue, answers: answersOf(plan) };
};

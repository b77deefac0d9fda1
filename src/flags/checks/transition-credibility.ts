import type { Checks } from "../checks.js";
import { blanketExitOfEligibleClient } from "./transition-credibility/blanket-exit-of-eligible-client.js";
import { carbonLockIn } from "./transition-credibility/carbon-lock-in.js";
import { entryBenchmarkNotMet } from "./transition-credibility/entry-benchmark-not-met.js";
import { growthPresentedAsTransition } from "./transition-credibility/growth-presented-as-transition.js";
import { noInterimTarget } from "./transition-credibility/no-interim-target.js";
import { transitionPlanIncomplete } from "./transition-credibility/transition-plan-incomplete.js";
import { transitionSafeguardsBlank } from "./transition-credibility/transition-safeguards-blank.js";

/** Checks of the group `transition-credibility` by rule. */
export const transitionCredibility: Checks = {
  "transition-plan-incomplete": transitionPlanIncomplete,
  "no-interim-target": noInterimTarget,
  "entry-benchmark-not-met": entryBenchmarkNotMet,
  "carbon-lock-in": carbonLockIn,
  "growth-presented-as-transition": growthPresentedAsTransition,
  "transition-safeguards-blank": transitionSafeguardsBlank,
  "blanket-exit-of-eligible-client": blanketExitOfEligibleClient,
};

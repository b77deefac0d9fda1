import type { Checks } from "../checks.js";
import { allocationDoesNotReconcile } from "./disclosure/allocation-does-not-reconcile.js";
import { benefitIndicatorsMissing } from "./disclosure/benefit-indicators-missing.js";
import { cerfDisclosureIncomplete } from "./disclosure/cerf-disclosure-incomplete.js";
import { mandatoryEnvironmentDisclosureBreach } from "./disclosure/mandatory-environment-disclosure-breach.js";
import { periodicReportMissingOrLate } from "./disclosure/periodic-report-missing-or-late.js";

/** Checks of the group `disclosure` by rule. */
export const disclosure: Checks = {
  "allocation-does-not-reconcile": allocationDoesNotReconcile,
  "benefit-indicators-missing": benefitIndicatorsMissing,
  "cerf-disclosure-incomplete": cerfDisclosureIncomplete,
  "mandatory-environment-disclosure-breach": mandatoryEnvironmentDisclosureBreach,
  "periodic-report-missing-or-late": periodicReportMissingOrLate,
};

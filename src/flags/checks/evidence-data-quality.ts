import type { Checks } from "../checks.js";
import { benefitNumberWithoutMethod } from "./evidence-data-quality/benefit-number-without-method.js";
import { benefitPhysicallyImplausible } from "./evidence-data-quality/benefit-physically-implausible.js";
import { evidenceWeakerThanClaim } from "./evidence-data-quality/evidence-weaker-than-claim.js";
import { labOrMrvRecordAnomaly } from "./evidence-data-quality/lab-or-mrv-record-anomaly.js";
import { reviewerNotIndependentOrNotRegistered } from "./evidence-data-quality/reviewer-not-independent-or-not-registered.js";

/** Checks of the group `evidence-data-quality` by rule. */
export const evidenceDataQuality: Checks = {
  "benefit-number-without-method": benefitNumberWithoutMethod,
  "benefit-physically-implausible": benefitPhysicallyImplausible,
  "reviewer-not-independent-or-not-registered": reviewerNotIndependentOrNotRegistered,
  "lab-or-mrv-record-anomaly": labOrMrvRecordAnomaly,
  "evidence-weaker-than-claim": evidenceWeakerThanClaim,
};

import type { Checks } from "../checks.js";
import { expiredCertificateAtDecisionDate } from "./catalogue-version-date/expired-certificate-at-decision-date.js";
import { lateRelabelWithoutReassessment } from "./catalogue-version-date/late-relabel-without-reassessment.js";
import { pilotOrLocalStandardOutsideScope } from "./catalogue-version-date/pilot-or-local-standard-outside-scope.js";
import { wrongCatalogueVersionForDate } from "./catalogue-version-date/wrong-catalogue-version-for-date.js";

/** Checks of the group `catalogue-version-date` by rule. */
export const catalogueVersionDate: Checks = {
  "wrong-catalogue-version-for-date": wrongCatalogueVersionForDate,
  "late-relabel-without-reassessment": lateRelabelWithoutReassessment,
  "expired-certificate-at-decision-date": expiredCertificateAtDecisionDate,
  "pilot-or-local-standard-outside-scope": pilotOrLocalStandardOutsideScope,
};

import type { Checks } from "../checks.js";
import { noEiaOrPermit } from "./thresholds-dnsh/no-eia-or-permit.js";
import { protectedAreaOrLandBreach } from "./thresholds-dnsh/protected-area-or-land-breach.js";
import { rowPreconditionIgnored } from "./thresholds-dnsh/row-precondition-ignored.js";
import { rowThresholdFailedOrUnproven } from "./thresholds-dnsh/row-threshold-failed-or-unproven.js";

/** Checks of the group `thresholds-dnsh` by rule. */
export const thresholdsDnsh: Checks = {
  "row-threshold-failed-or-unproven": rowThresholdFailedOrUnproven,
  "row-precondition-ignored": rowPreconditionIgnored,
  "no-eia-or-permit": noEiaOrPermit,
  "protected-area-or-land-breach": protectedAreaOrLandBreach,
};

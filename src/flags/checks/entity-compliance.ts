import type { Checks } from "../checks.js";
import { fossilDominantIssuerUnderGreenName } from "./entity-compliance/fossil-dominant-issuer-under-green-name.js";
import { onEsgControlListOrMisusedBefore } from "./entity-compliance/on-esg-control-list-or-misused-before.js";
import { overseasProjectWithoutStandards } from "./entity-compliance/overseas-project-without-standards.js";
import { seriousEnvironmentalViolation } from "./entity-compliance/serious-environmental-violation.js";

/** Checks of the group `entity-compliance` by rule. */
export const entityCompliance: Checks = {
  "serious-environmental-violation": seriousEnvironmentalViolation,
  "on-esg-control-list-or-misused-before": onEsgControlListOrMisusedBefore,
  "fossil-dominant-issuer-under-green-name": fossilDominantIssuerUnderGreenName,
  "overseas-project-without-standards": overseasProjectWithoutStandards,
};

import type { Checks } from "../checks.js";

/** Checks of the group `entity-compliance` by rule. */
export const entityCompliance: Checks = {};

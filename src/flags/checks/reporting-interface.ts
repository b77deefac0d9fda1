import type { Checks } from "../checks.js";

/** Checks of the group `reporting-interface` by rule. */
export const reportingInterface: Checks = {};

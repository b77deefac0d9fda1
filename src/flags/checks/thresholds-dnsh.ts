import type { Checks } from "../checks.js";

/** Checks of the group `thresholds-dnsh` by rule. */
export const thresholdsDnsh: Checks = {};

import type { Checks } from "../checks.js";

/** Checks of the group `disclosure` by rule. */
export const disclosure: Checks = {};

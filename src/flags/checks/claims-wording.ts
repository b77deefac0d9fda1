import type { Checks } from "../checks.js";

/** Checks of the group `claims-wording` by rule. */
export const claimsWording: Checks = {};

import type { Checks } from "../checks.js";

/** Checks of the group `catalogue-version-date` by rule. */
export const catalogueVersionDate: Checks = {};

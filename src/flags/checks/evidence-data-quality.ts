import type { Checks } from "../checks.js";

/** Checks of the group `evidence-data-quality` by rule. */
export const evidenceDataQuality: Checks = {};

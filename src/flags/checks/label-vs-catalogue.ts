import type { Checks } from "../checks.js";

/** Checks of the group `label-vs-catalogue` by rule. */
export const labelVsCatalogue: Checks = {};

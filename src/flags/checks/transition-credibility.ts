import type { Checks } from "../checks.js";

/** Checks of the group `transition-credibility` by rule. */
export const transitionCredibility: Checks = {};

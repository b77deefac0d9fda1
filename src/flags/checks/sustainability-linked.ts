import type { Checks } from "../checks.js";

/** Checks of the group `sustainability-linked` by rule. */
export const sustainabilityLinked: Checks = {};

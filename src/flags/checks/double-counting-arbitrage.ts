import type { Checks } from "../checks.js";

/** Checks of the group `double-counting-arbitrage` by rule. */
export const doubleCountingArbitrage: Checks = {};

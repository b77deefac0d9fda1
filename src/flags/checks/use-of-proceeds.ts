import type { Checks } from "../checks.js";
import { mixedLoanCountedWhole } from "./use-of-proceeds/mixed-loan-counted-whole.js";

/** Checks of the group `use-of-proceeds` by rule. */
export const useOfProceeds: Checks = {
  "mixed-loan-counted-whole": mixedLoanCountedWhole,
};

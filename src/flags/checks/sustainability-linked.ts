import type { Checks } from "../checks.js";
import { kpiNotMaterial } from "./sustainability-linked/kpi-not-material.js";
import { kpiOrSptNotQuantified } from "./sustainability-linked/kpi-or-spt-not-quantified.js";
import { linkedProductCountedAsGreen } from "./sustainability-linked/linked-product-counted-as-green.js";
import { noIndependentVerification } from "./sustainability-linked/no-independent-verification.js";
import { observationTooLateOrCallable } from "./sustainability-linked/observation-too-late-or-callable.js";
import { sleepingStructureLabelledEarly } from "./sustainability-linked/sleeping-structure-labelled-early.js";
import { sptBelowBusinessAsUsual } from "./sustainability-linked/spt-below-business-as-usual.js";
import { weakOrOneWayStep } from "./sustainability-linked/weak-or-one-way-step.js";

/** Checks of the group `sustainability-linked` by rule. */
export const sustainabilityLinked: Checks = {
  "kpi-or-spt-not-quantified": kpiOrSptNotQuantified,
  "kpi-not-material": kpiNotMaterial,
  "spt-below-business-as-usual": sptBelowBusinessAsUsual,
  "observation-too-late-or-callable": observationTooLateOrCallable,
  "weak-or-one-way-step": weakOrOneWayStep,
  "no-independent-verification": noIndependentVerification,
  "sleeping-structure-labelled-early": sleepingStructureLabelledEarly,
  "linked-product-counted-as-green": linkedProductCountedAsGreen,
};

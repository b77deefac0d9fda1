import type { Checks } from "../checks.js";
import { activityScopeOutsideRow } from "./label-vs-catalogue/activity-scope-outside-row.js";
import { entityGreenNotUseGreen } from "./label-vs-catalogue/entity-green-not-use-green.js";
import { excludedFossilUnderGreenLabel } from "./label-vs-catalogue/excluded-fossil-under-green-label.js";
import { greenLabelNoCatalogueMatch } from "./label-vs-catalogue/green-label-no-catalogue-match.js";
import { transitionLabelNoListEntry } from "./label-vs-catalogue/transition-label-no-list-entry.js";
import { transitionOnlyLabelledGreen } from "./label-vs-catalogue/transition-only-labelled-green.js";

/** Checks of the group `label-vs-catalogue` by rule. */
export const labelVsCatalogue: Checks = {
  "green-label-no-catalogue-match": greenLabelNoCatalogueMatch,
  "excluded-fossil-under-green-label": excludedFossilUnderGreenLabel,
  "entity-green-not-use-green": entityGreenNotUseGreen,
  "transition-only-labelled-green": transitionOnlyLabelledGreen,
  "transition-label-no-list-entry": transitionLabelNoListEntry,
  "activity-scope-outside-row": activityScopeOutsideRow,
};

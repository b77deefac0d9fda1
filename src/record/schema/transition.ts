import * as z from "zod";
import { code, listOf, quantity, text, words } from "./scalars.js";
import { baselineSchema, planStepSchema, targetSchema } from "./shared.js";

const safeguardsSchema = z
  .looseObject({
    dnsh: text("Test that no significant harm is done"),
    justTransition: text("Measures for workers and region"),
  })
  .meta({ id: "Safeguards" });

/** The plan of a company in transition. */
export const transitionSchema = z
  .looseObject({
    standardId: code("Standard the plan follows"),
    standardScope: words("Regions and sectors of that standard"),
    planElements: words("Elements the plan holds"),
    baseline: baselineSchema.nullish(),
    targets: listOf(targetSchema),
    capex: listOf(planStepSchema, "Investment plan"),
    governance: text("Body in charge"),
    disclosureCommitment: text(),
    entityKpi: quantity("Value after the project"),
    entryValue: quantity("Value that must at least be reached"),
    advancedValue: quantity("Value of the best in the sector"),
    safeguards: safeguardsSchema.nullish(),
  })
  .meta({ id: "Transition" });

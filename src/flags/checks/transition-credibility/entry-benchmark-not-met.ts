import type { Check } from "../../check.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, flag, pass } from "../../outcome.js";
import { shownFigure } from "../../shown-figure.js";
import { compareWithEntry } from "./entry-comparison.js";

/** The figure after the project against the value a company must at least reach. */
export const entryBenchmarkNotMet: Check = ({ record, taxonomy, parameters }) => {
  const { standardId, entityKpi, entryValue, advancedValue } = record.transition ?? {};
  if (entryValue?.value === undefined) {
    // the value table of the standard may not be public: then nothing can be said
    const fields = { "transition.standardId": standardId, "transition.entityKpi": entityKpi?.value };
    return cannotDecide("transition.entryValue", ...notGiven(fields));
  }
  const entry = shownFigure(entryValue);
  if (entityKpi?.value === undefined)
    return flag({
      code: "kpi-missing",
      path: "transition.entityKpi",
      params: { entry, standard: standardId },
    });
  const found = compareWithEntry(record, taxonomy, parameters.texts("lowerIsBetter"));
  if (found === undefined)
    return advancedValue?.value === undefined
      ? cannotDecide("transition.advancedValue")
      : cannotDecide("transition.entityKpi", "transition.entryValue");
  const params = {
    kpi: shownFigure(entityKpi),
    entry,
    advanced: shownFigure(advancedValue),
    standard: standardId,
  };
  const path = "transition.entityKpi";
  if (!found.meetsEntry) return flag({ code: "worse-than-entry", path, params });
  return found.beatsAdvanced ? flag({ code: "beats-advanced", path, params }) : pass;
};

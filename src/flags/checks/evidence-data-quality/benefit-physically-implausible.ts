import type { EmissionContext } from "../../../emissions/emission-context.js";
import { emissionDataOf } from "../../../emissions/emission-data.js";
import type { PlausibilityBound } from "../../../emissions/emission-reduction-result.js";
import { plausibilityBounds } from "../../../emissions/plausibility-bounds.js";
import { statedFigures } from "../../../emissions/stated-figures.js";
import type { Check, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { yearOf } from "../../year-of.js";

/** A stated CO2 cut against what there was to cut, what the plant generates and what it can. */
export const benefitPhysicallyImplausible: Check = (context) => {
  if ((context.record.benefits ?? []).length === 0) return notApplicable;
  const data = emissionDataOf(context.taxonomy);
  const co2 = data?.indicators.indicators.find(({ id }) => id === "co2");
  if (data === undefined || co2 === undefined) return notApplicable;
  if (context.on === undefined) return cannotDecide("instrument.approvedOn");
  const { record, on } = context;
  const emission: EmissionContext = {
    record,
    data,
    asOf: on,
    year: yearOf(on),
    lang: "zh",
    unverified: false,
  };
  const { figures, problems } = statedFigures(co2, emission);
  if (figures.length === 0) return problems.length > 0 ? cannotDecide("benefits.unit") : notApplicable;
  const claimed = Math.max(...figures.map(({ used }) => used.value));
  const { bounds } = plausibilityBounds(emission, []);
  if (bounds.length === 0)
    return cannotDecide("project.capacity", "project.output", "project.baselineEmissions");
  return conclude([...beyond(bounds, claimed), ...hoursBeyond(bounds)]);
};

const NAMES: readonly (readonly [prefix: string, code: string])[] = [
  ["baseline", "beyond-baseline"],
  ["generation", "beyond-generation"],
  ["capacity-hours", "beyond-capacity"],
  ["full-load-hours", "beyond-hours"],
];

const beyond = (bounds: readonly PlausibilityBound[], claimed: number): Finding[] =>
  NAMES.flatMap(([prefix, code]): Finding[] => {
    const bound = bounds.find(({ id }) => id.startsWith(prefix));
    if (bound === undefined || !isBeyond(claimed, bound.value)) return [];
    return [{ code, path: "benefits.value", params: { claimed, bound: Math.round(bound.value) } }];
  });

/** Both bounds rest on the same factor, so their ratio is that of stated supply and supply at the cap. */
const hoursBeyond = (bounds: readonly PlausibilityBound[]): Finding[] => {
  const supply = bounds.find(({ id }) => id === "generation");
  const cap = bounds.find(({ id }) => id.startsWith("full-load-hours"));
  if (supply === undefined || cap === undefined || !isBeyond(supply.value, cap.value)) return [];
  const percent = Math.round((supply.value / cap.value) * 100);
  return [{ code: "supply-beyond-hours", path: "project.output", params: { percent } }];
};

import { emissionText } from "../messages/emission-texts.js";
import type { EmissionContext } from "./emission-context.js";
import type { PlausibilityBound } from "./emission-reduction-result.js";
import { isSubject } from "./formula-applies.js";
import { namesOf } from "./formula-inputs.js";
import { highestFactor } from "./highest-factor.js";
import { readInput, readStated } from "./read-input.js";
import { showNumber } from "./show-number.js";

export interface Bounds {
  readonly bounds: readonly PlausibilityBound[];
  /** Lowest physical bound on the yearly CO2 cut of the whole project. */
  readonly physical?: number | undefined;
  /** Said where the stated supply is more than the capacity can generate. */
  readonly supplyProblem?: string | undefined;
}

/** What the yearly CO2 cut of a project cannot exceed, held against the figures that are stated. */
export const plausibilityBounds = (context: EmissionContext, claimed: readonly number[]): Bounds => {
  const { record, data, lang } = context;
  const { bounds: rules, formulas } = data;
  const found: Omit<PlausibilityBound, "exceeded" | "unit">[] = [];
  const power = formulas.formulas.find((f) => rules.formulas.includes(f.id) && isSubject(f, record));
  const supplyInput = power?.inputs?.find(({ id }) => id === "supply");
  let supplyProblem: string | undefined;
  if (power !== undefined && supplyInput?.unit !== undefined) {
    const { unit } = supplyInput;
    const supply = readInput(
      record,
      { ...supplyInput, names: namesOf(supplyInput, context), unit },
      data,
      lang,
    );
    const capacity = readInput(record, { id: "capacity", ...rules.capacity }, data, lang);
    const { factor, source } = highestFactor(data);
    const about = { factor, source };
    if (supply.outcome === "found") {
      const { value } = supply.used;
      const text = emissionText(lang, "BOUND_GENERATION", { ...about, supply: showNumber(value) });
      found.push({ id: "generation", standing: "physical", value: value * factor, text });
    }
    if (capacity.outcome === "found") {
      const mw = capacity.used.value;
      const limit = (hours: number) => ({ ...about, capacity: showNumber(mw), hours });
      const text = emissionText(lang, "BOUND_CAPACITY", limit(rules.hoursOfYear));
      const value = mw * rules.hoursOfYear * factor;
      found.push({ id: "capacity-hours", standing: "physical", value, text });
      const texts = [...record.texts.map((t) => t.text), ...(record.project.technology ?? [])].join("\n");
      const kind = rules.fullLoadHours.find(({ words }) => words.some((word) => texts.includes(word)));
      if (kind) {
        const words = emissionText(lang, "BOUND_HOURS", limit(kind.hours));
        found.push({
          id: `full-load-hours-${kind.id}`,
          standing: "proposal",
          value: mw * kind.hours * factor,
          text: words,
        });
      }
      const bound = mw * rules.hoursOfYear;
      if (supply.outcome === "found" && supply.used.value > bound) {
        supplyProblem = emissionText(lang, "INPUT_BEYOND_HOURS", {
          name: supply.used.name,
          found: showNumber(supply.used.value),
          capacity: showNumber(mw),
          hours: rules.hoursOfYear,
          bound: showNumber(bound),
        });
      }
    }
  }
  const before = emissionsBefore(context);
  if (before !== undefined) {
    const text = emissionText(lang, "BOUND_BASELINE", { before: showNumber(before) });
    found.push({ id: "baseline", standing: "physical", value: before, text });
  }
  const bounds = found.map((bound) => ({
    ...bound,
    unit: "tCO2",
    exceeded: claimed
      .filter((value) => value > bound.value)
      .map((value) =>
        emissionText(lang, "BEYOND", { value: showNumber(value), bound: showNumber(bound.value) }),
      ),
  }));
  const physical = found.filter((b) => b.standing === "physical").map(({ value }) => value);
  return { bounds, physical: physical.length > 0 ? Math.min(...physical) : undefined, supplyProblem };
};

const emissionsBefore = ({ record, data, lang }: EmissionContext): number | undefined => {
  const co2 = data.indicators.indicators.find(({ id }) => id === "co2");
  if (co2 === undefined) return undefined;
  for (const quantity of [record.project.baselineEmissions, record.project.emissionsBefore]) {
    if (quantity === undefined || typeof quantity === "number") continue;
    const asked = { id: "baseline", names: [], unit: co2.unit, also: co2.also, perYear: true };
    const read = readStated({ ...quantity, name: "baseline" }, asked, data, lang);
    if (read.outcome === "found") return read.used.value;
  }
  return undefined;
};

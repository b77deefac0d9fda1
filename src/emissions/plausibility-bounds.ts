import { emissionText } from "../messages/emission-texts.js";
import { cite } from "./cite.js";
import type { EmissionContext } from "./emission-context.js";
import type { PlausibilityBound } from "./emission-reduction-result.js";
import { isSubject } from "./formula-applies.js";
import { namesOf } from "./formula-inputs.js";
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
    const { factor, source } = highestFactor(context);
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

/** The dirtiest electricity of the register: no generation displaces more. */
const highestFactor = ({ data }: EmissionContext): { readonly factor: number; readonly source: string } => {
  const { grid, bounds } = data;
  const has = (set: string) => bounds.factorSets.includes(set);
  const areas = [
    ...(has("provinces") ? grid.provinces : []),
    ...(has("grids") ? grid.grids : []),
    ...grid.nation.filter(({ set }) => has(set)).map(({ set, values }) => ({ name: set, values })),
  ].flatMap(({ name, values }) => values.map((value) => ({ ...value, name })));
  const prints = grid.footprints.filter(({ name }) => bounds.footprints.includes(name));
  const all = [...areas, ...prints];
  const [first] = all;
  const highest = all.reduce(
    (a, b) => (b.value > a.value ? b : a),
    first ?? { name: "", year: 0, value: 0, sources: [] },
  );
  const [source = ""] = cite(highest.sources, grid.sources);
  return { factor: highest.value, source: `${highest.name} ${highest.year}，${source}` };
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

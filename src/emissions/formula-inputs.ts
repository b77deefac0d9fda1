import { plainWord } from "../criteria/plain-word.js";
import { emissionText } from "../messages/emission-texts.js";
import { cite } from "./cite.js";
import type { EmissionContext } from "./emission-context.js";
import type { FactorUsed, InputUsed } from "./emission-reduction-result.js";
import type { Formula, FormulaInput } from "./formula-schema.js";
import type { Fuel } from "./fuel-schema.js";
import { gridFactor } from "./grid-factor.js";
import { namedIn } from "./plain-names.js";
import { readInput } from "./read-input.js";

/** Lowest and highest value. */
export type Range = readonly [number, number];

export interface FormulaInputs {
  /** By the name terms use. */
  readonly values: ReadonlyMap<string, Range>;
  readonly used: readonly InputUsed[];
  readonly factors: readonly FactorUsed[];
  /** Empty where everything was found. */
  readonly needs: readonly string[];
  readonly notes: readonly string[];
}

/** A tonne of carbon burns to 44/12 tonnes of CO2. */
const CO2_OF_CARBON = 44 / 12;

/** Names an input goes by: its own and those of the supervisor's elements. */
export const namesOf = (input: FormulaInput, { data }: EmissionContext): readonly string[] => {
  const found = known.get(input);
  if (found) return found;
  const { names = [], elements = [] } = input;
  const all = [...names, ...elements.flatMap((code) => data.elementNames.get(code) ?? [])];
  known.set(input, all);
  return all;
};

// an input belongs to one set of data
const known = new WeakMap<FormulaInput, readonly string[]>();

/** Reads everything a formula needs. */
export const formulaInputs = ({ inputs = [] }: Formula, context: EmissionContext): FormulaInputs => {
  const { record, data, lang, year, asOf } = context;
  const values = new Map<string, Range>();
  const used: InputUsed[] = [];
  const factors: FactorUsed[] = [];
  const needs: string[] = [];
  const notes: string[] = [];
  const fuels = new Map<string, Fuel>();
  const addFuel = (id: string, fuel: Fuel): void => {
    fuels.set(id, fuel);
    const perHeat = (fuel.carbonContent / 1000) * fuel.oxidation * CO2_OF_CARBON;
    values.set(`${id}.ncv`, fuel.ncv).set(`${id}.per-heat`, [perHeat, perHeat]);
    const [low, high] = fuel.ncv;
    const about = {
      name: fuel.name,
      verified: fuel.verified,
      sources: cite(fuel.sources, data.fuels.sources),
    };
    const ncv = { ...about, id: `${id}.ncv`, value: low, unit: `GJ/${fuel.unit}` };
    factors.push(low === high ? ncv : { ...ncv, to: high }, {
      ...about,
      id: `${id}.per-heat`,
      value: perHeat,
      unit: "tCO2/GJ",
    });
    if (low !== high) notes.push(emissionText(lang, "RANGE"));
  };
  const addFactor = (id: string, factor: FactorUsed): void => {
    values.set(id, [factor.value, factor.to ?? factor.value]);
    factors.push(factor);
  };
  const readFigure = (input: FormulaInput, unit: string): void => {
    const names = namesOf(input, context);
    const read = readInput(record, { ...input, names, unit }, data, lang);
    if (read.outcome !== "found") needs.push(read.needs);
    else {
      values.set(input.id, [read.used.value, read.used.value]);
      used.push(read.used);
    }
  };
  const readTable = (input: FormulaInput, { name, yearsBack }: NonNullable<FormulaInput["table"]>): void => {
    if (name === "grid") {
      const read = gridFactor(data.grid, { region: record.region, year: year - yearsBack, asOf, lang });
      if (read.outcome === "missing") needs.push(read.needs);
      else {
        addFactor(input.id, read.factor);
        notes.push(...read.notes);
        notes.push(emissionText(lang, "UNCERTAINTY_FACTOR", { year: read.factor.year }));
      }
      return;
    }
    const { heat, supplyCoal, sources } = data.fuels;
    const of = year - yearsBack;
    const row = name === "heat" ? heat : supplyCoal.values.find((value) => value.year === of);
    if (row !== undefined) {
      const unit = name === "heat" ? heat.unit : supplyCoal.unit;
      const { value, verified } = row;
      const factor = { id: input.id, name, value, unit, verified, sources: cite(row.sources, sources) };
      addFactor(input.id, name === "heat" ? factor : { ...factor, year: of });
      return;
    }
    // the table has no value of that year: the record may bring it, a value of another year is never taken
    const names = namesOf(input, context);
    const read = readInput(record, { id: input.id, names, unit: supplyCoal.unit }, data, lang);
    if (read.outcome === "found") {
      values.set(input.id, [read.used.value, read.used.value]);
      used.push(read.used);
    } else {
      needs.push(read.outcome === "missing" ? emissionText(lang, "SUPPLY_COAL", { year: of }) : read.needs);
    }
  };

  const fuelUnits: FormulaInput[] = [];
  for (const input of inputs) {
    if (input.fixed !== undefined) {
      const fuel = data.fuels.fuels.find(({ name }) => name === input.fixed);
      if (fuel) addFuel(input.id, fuel);
    } else if (input.fuel) {
      const read = readFuel(input, context);
      if (typeof read === "string") needs.push(read);
      else addFuel(input.id, read);
    } else if (input.table) readTable(input, input.table);
    else if (input.fuelUnit !== undefined) fuelUnits.push(input);
    else if (input.unit !== undefined) readFigure(input, input.unit);
  }
  for (const input of fuelUnits) readFigure(input, fuels.get(input.fuelUnit ?? "")?.unit ?? "t");
  return { values, used, factors, needs, notes };
};

/** The fuel the record names; a sentence on what is needed where it names none that is known. */
const readFuel = (input: FormulaInput, context: EmissionContext): Fuel | string => {
  const { record, data, lang } = context;
  const names = namesOf(input, context);
  const [stated] = namedIn(record.project.metrics, names);
  const [name = input.id] = names;
  if (stated?.text === undefined) return emissionText(lang, "FUEL_MISSING", { name });
  const word = plainWord(stated.text);
  const fuel = data.fuels.fuels.find((f) => plainWord(f.name) === word);
  if (fuel) return fuel;
  const known = data.fuels.fuels.map((f) => f.name).join("、");
  return emissionText(lang, "FUEL_UNKNOWN", { name, found: stated.text, names: known });
};

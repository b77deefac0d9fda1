import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { UnitDocument } from "../criteria/unit-schema.js";
import { createUnitTable, type UnitTable } from "../criteria/unit-table.js";
import { VerdexError } from "../errors.js";
import type { Formula, FormulaDocument } from "./formula-schema.js";
import type { FuelDocument } from "./fuel-schema.js";
import type { GridDocument } from "./grid-schema.js";
import type { HighCarbonDocument } from "./high-carbon-schema.js";
import type { BoundDocument, IndicatorDocument, ScenarioDocument } from "./indicator-schema.js";

/** The checked documents of `emissions/`. */
export interface EmissionData {
  readonly formulas: FormulaDocument;
  readonly grid: GridDocument;
  readonly fuels: FuelDocument;
  readonly indicators: IndicatorDocument;
  readonly scenarios: ScenarioDocument;
  readonly bounds: BoundDocument;
  readonly highCarbon: HighCarbonDocument;
  readonly units: UnitTable;
  /** Names of the supervisor's elements by code. */
  readonly elementNames: ReadonlyMap<string, string>;
  /** Formulas that give a figure of an indicator. */
  readonly formulasOf: ReadonlyMap<string, readonly Formula[]>;
  /** Kinds of documents whose figures are taken. */
  readonly documents: readonly NonNullable<Formula["documents"]>[number][];
}

const known = new WeakMap<Taxonomy, EmissionData>();

/**
 * The documents of `emissions/`; nothing where a taxonomy brings none.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where one of them is missing.
 */
export const emissionDataOf = (taxonomy: Taxonomy): EmissionData | undefined => {
  if (!taxonomy.documentNames("emissions").includes("formulas")) return undefined;
  const found = known.get(taxonomy);
  if (found) return found;
  // each was checked against its schema when it was compiled
  const read = <T>(name: string, folder = "emissions"): T => {
    const document = taxonomy.document(folder, name) as T | undefined;
    if (document !== undefined) return document;
    const file = `${folder}/${name}.yaml`;
    throw new VerdexError("CATALOGUE_SCHEMA", `${file} is missing`, { file });
  };
  const scenarios = read<ScenarioDocument>("scenarios");
  const formulas = read<FormulaDocument>("formulas");
  const indicators = read<IndicatorDocument>("indicators");
  const gives = ({ results = [] }: Formula, id: string) => results.some(({ indicator }) => indicator === id);
  const data: EmissionData = {
    formulas,
    grid: read<GridDocument>("grid-factors"),
    fuels: read<FuelDocument>("fuel-factors"),
    indicators,
    scenarios,
    bounds: read<BoundDocument>("bounds"),
    highCarbon: read<HighCarbonDocument>("high-carbon"),
    units: createUnitTable(read<UnitDocument>("units", "lexicon")),
    elementNames: new Map(scenarios.elements.map(({ code, name }) => [code, name])),
    formulasOf: new Map(
      indicators.indicators.map(({ id }) => [id, formulas.formulas.filter((f) => gives(f, id))]),
    ),
    documents: formulas.formulas.flatMap(({ documents = [] }) => documents),
  };
  known.set(taxonomy, data);
  return data;
};

import type { z } from "zod";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { unitDocumentSchema } from "../criteria/unit-schema.js";
import { createUnitTable, type UnitTable } from "../criteria/unit-table.js";
import { VerdexError } from "../errors.js";
import { type Formula, type FormulaDocument, formulaDocumentSchema } from "./formula-schema.js";
import { type FuelDocument, fuelDocumentSchema } from "./fuel-schema.js";
import { type GridDocument, gridDocumentSchema } from "./grid-schema.js";
import { type HighCarbonDocument, highCarbonDocumentSchema } from "./high-carbon-schema.js";
import {
  type BoundDocument,
  boundDocumentSchema,
  type IndicatorDocument,
  indicatorDocumentSchema,
  type ScenarioDocument,
  scenarioDocumentSchema,
} from "./indicator-schema.js";

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
 * @throws VerdexError `CATALOGUE_SCHEMA` for a document of another shape.
 */
export const emissionDataOf = (taxonomy: Taxonomy): EmissionData | undefined => {
  if (!taxonomy.documentNames("emissions").includes("formulas")) return undefined;
  const found = known.get(taxonomy);
  if (found) return found;
  const read = <T>(name: string, schema: z.ZodType<T>, folder = "emissions"): T => {
    const result = schema.safeParse(taxonomy.document(folder, name));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new VerdexError("CATALOGUE_SCHEMA", `${folder}/${name}: ${issue?.message ?? "unreadable"}`, {
      file: `${folder}/${name}.yaml`,
      path: issue?.path.join(".") ?? "",
      cause: result.error,
    });
  };
  const scenarios = read("scenarios", scenarioDocumentSchema);
  const formulas = read("formulas", formulaDocumentSchema);
  const indicators = read("indicators", indicatorDocumentSchema);
  const gives = ({ results = [] }: Formula, id: string) => results.some(({ indicator }) => indicator === id);
  const data: EmissionData = {
    formulas,
    grid: read("grid-factors", gridDocumentSchema),
    fuels: read("fuel-factors", fuelDocumentSchema),
    indicators,
    scenarios,
    bounds: read("bounds", boundDocumentSchema),
    highCarbon: read("high-carbon", highCarbonDocumentSchema),
    units: createUnitTable(read("units", unitDocumentSchema, "lexicon")),
    elementNames: new Map(scenarios.elements.map(({ code, name }) => [code, name])),
    formulasOf: new Map(
      indicators.indicators.map(({ id }) => [id, formulas.formulas.filter((f) => gives(f, id))]),
    ),
    documents: formulas.formulas.flatMap(({ documents = [] }) => documents),
  };
  known.set(taxonomy, data);
  return data;
};

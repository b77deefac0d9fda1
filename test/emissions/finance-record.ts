import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { type EmissionReductionOptions, emissionReduction } from "../../src/emissions/emission-reduction.js";
import type { EmissionReduction, IndicatorFigure } from "../../src/emissions/emission-reduction-result.js";
import { parseRecord } from "../../src/record/parse-record.js";
import type { FinanceRecord } from "../../src/record/record.js";

export const taxonomy = bundledTaxonomy();

/** A record as it comes out of reading. */
export const financeRecord = (fields: Readonly<Record<string, unknown>>): FinanceRecord => {
  const parsed = parseRecord({ id: "T-1", kind: "loan", purpose: "项目贷款", ...fields }, { lang: "en" });
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  return parsed.record;
};

export const reductionOf = (
  fields: Readonly<Record<string, unknown>>,
  options: Partial<EmissionReductionOptions> = {},
): EmissionReduction =>
  emissionReduction(financeRecord(fields), taxonomy, { asOf: "2025-11-03", lang: "en", ...options });

export const figureOf = (reduction: EmissionReduction, indicator: string): IndicatorFigure => {
  const figure = reduction.figures.find((one) => one.indicator === indicator);
  if (!figure) throw new Error(`no figure ${indicator}`);
  return figure;
};

/** 100 MW of photovoltaics in Shanxi; 120 of 400 million are lent. */
export const solarPlant = {
  purpose: "新建100MW农光互补光伏电站",
  amount: 120_000_000,
  region: "140000",
  project: {
    industry: "4416",
    totalCost: 400_000_000,
    capacity: { value: 100, unit: "MW" },
    output: { value: 150_000, unit: "MWh", period: "2026年" },
  },
};

export const metric = (name: string, value: number, unit: string, more: object = {}): object => ({
  name,
  value,
  unit,
  ...more,
});

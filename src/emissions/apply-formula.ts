import { emissionText } from "../messages/emission-texts.js";
import { cite } from "./cite.js";
import type { EmissionContext } from "./emission-context.js";
import type { FactorUsed, InputUsed } from "./emission-reduction-result.js";
import { formulaInputs, type Range } from "./formula-inputs.js";
import type { Formula } from "./formula-schema.js";
import { plainNumber } from "./show-number.js";

/** What a formula gives for one indicator. */
export interface FormulaOutcome {
  readonly formula: Formula;
  /** Nothing where an input is missing. */
  readonly value?: Range | undefined;
  readonly inputs: readonly InputUsed[];
  readonly factors: readonly FactorUsed[];
  readonly methodSources: readonly string[];
  readonly needs: readonly string[];
  readonly notes: readonly string[];
}

export const applyFormula = (
  formula: Formula,
  indicator: string,
  context: EmissionContext,
  supplyProblem: string | undefined,
): FormulaOutcome => {
  const { lang, data } = context;
  const inputs = formulaInputs(formula, context);
  const usesSupply = inputs.used.some(({ id }) => id === "supply");
  const needs = [...inputs.needs, ...(usesSupply && supplyProblem !== undefined ? [supplyProblem] : [])];
  const terms = formula.results?.find((result) => result.indicator === indicator)?.terms ?? [];
  const at = (end: 0 | 1): number | undefined => {
    let sum = 0;
    for (const { scale, of } of terms) {
      let product = Number(scale);
      for (const part of of) {
        const value = inputs.values.get(part)?.[end];
        if (value === undefined) return undefined;
        product *= value;
      }
      sum += product;
    }
    return Number.isFinite(sum) ? sum : undefined;
  };
  const [low, high] = [at(0), at(1)];
  const complete = needs.length === 0 && low !== undefined && high !== undefined;
  const value: Range | undefined = complete
    ? [plainNumber(Math.min(low, high)), plainNumber(Math.max(low, high))]
    : undefined;
  const notes = [
    ...inputs.notes,
    ...(inputs.used.length > 0 ? [emissionText(lang, "UNCERTAINTY_INPUT")] : []),
    ...(formula.ownNote ? [emissionText(lang, "OWN_NOTE", { note: formula.ownNote })] : []),
    ...(formula.verified ? [] : [emissionText(lang, "UNVERIFIED", { id: formula.id })]),
    ...(value !== undefined && value[0] < 0 ? [emissionText(lang, "UNCERTAINTY_RAISES")] : []),
  ];
  return {
    formula,
    value,
    inputs: inputs.used,
    factors: inputs.factors,
    methodSources: cite(formula.sources, data.formulas.sources),
    needs,
    notes: [...new Set(notes)],
  };
};

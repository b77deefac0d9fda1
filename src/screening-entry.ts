/**
 * Technical screening: benchmarks, emission cuts, central-bank tools, the carbon account.
 *
 * @packageDocumentation
 */
export type { LevelSource, PlantDuty, PlantPosition } from "./benchmarks/plant-position.js";
export type { PlantPositionsOptions } from "./benchmarks/plant-positions.js";
export type { AccountField, CarbonAccount, CarbonAccountOptions } from "./emissions/carbon-account.js";
export type { EmissionReductionOptions } from "./emissions/emission-reduction.js";
export type {
  EmissionReduction,
  FactorUsed,
  IndicatorFigure,
  InputUsed,
  PlausibilityBound,
  ShareFinanced,
} from "./emissions/emission-reduction-result.js";
export type { PolicyToolPrecheckOptions } from "./policy-tools/policy-tool-precheck.js";
export type {
  CriterionResult,
  PolicyToolCheck,
  PolicyToolPrecheck,
  ToolDisclosure,
  ToolFunding,
} from "./policy-tools/precheck-result.js";
export { type Screening, type ScreenOptions, screen } from "./screening/screen.js";

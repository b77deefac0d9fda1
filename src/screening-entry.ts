/**
 * Technical screening: benchmarks, emission cuts, central-bank tools, the carbon account.
 *
 * @packageDocumentation
 */
export type { EditionState } from "./benchmarks/edition-state.js";
export type { LevelSource, PlantDuty, PlantPosition } from "./benchmarks/plant-position.js";
export type { PlantPositionsOptions } from "./benchmarks/plant-positions.js";
export type { Position, ReachedLevel } from "./benchmarks/position.js";
export type { PositionReasonCode } from "./benchmarks/reason-text.js";
export type { BenchmarkTable } from "./catalogue/benchmark-schema.js";
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
export type { HighCarbonTag } from "./emissions/high-carbon-tag.js";
export type { PolicyToolPrecheckOptions } from "./policy-tools/policy-tool-precheck.js";
export type {
  CriterionResult,
  CriterionStatus,
  PolicyToolCheck,
  PolicyToolPrecheck,
  ToolDisclosure,
  ToolFunding,
} from "./policy-tools/precheck-result.js";
export { type Screening, type ScreenOptions, screen } from "./screening/screen.js";

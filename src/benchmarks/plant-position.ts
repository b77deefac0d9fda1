import type { BenchmarkTable } from "../catalogue/benchmark-schema.js";
import type { EditionState } from "./edition-state.js";
import type { Position, ReachedLevel } from "./position.js";
import type { PositionReasonCode } from "./reason-text.js";

/**
 * What an edition asks of a plant that stands where this one does, with number of the document and deadline.
 *
 * @since 0.2.0
 */
export interface PlantDuty {
  readonly text: string;
  readonly appliesTo: "new" | "existing";
  readonly documentNumber: string;
  readonly verified: boolean;
  readonly deadline?: string;
  /** Whether the deadline lies behind the as-of date; absent without either. */
  readonly passed?: boolean;
}

/**
 * A document a level was read in.
 *
 * @since 0.2.0
 */
export interface LevelSource {
  readonly ref: string;
  readonly title: string;
  readonly documentNumber?: string;
}

/**
 * Where a plant stands on one row of one edition of a benchmark table. Several editions may answer side by side:
 * each is shown as what it is, and only `in-force` ones apply on the as-of date.
 *
 * @since 0.2.0
 */
export interface PlantPosition {
  readonly position: Position;
  readonly reason?: { readonly code: PositionReasonCode; readonly text: string };
  readonly instrument: BenchmarkTable["instrument"];
  readonly table: string;
  readonly row?: string;
  readonly process?: string;
  readonly product?: string;
  /** Processes, products or metrics in question, where it is not clear which. */
  readonly candidates?: readonly string[];
  readonly edition?: string;
  readonly title: string;
  readonly documentNumber?: string;
  readonly state?: EditionState;
  readonly appliesTo?: "new" | "existing";
  readonly metric?: string;
  readonly unit?: string;
  readonly better?: "lower" | "higher";
  /** The figure as the record states it. */
  readonly found?: {
    readonly name: string;
    readonly value?: number;
    readonly unit?: string;
    readonly source?: string;
  };
  readonly levels: readonly ReachedLevel[];
  readonly verified: boolean;
  readonly sources: readonly LevelSource[];
  readonly duties?: readonly PlantDuty[];
  /** The levels are base values, which the standard corrects for this. */
  readonly corrections?: string;
  readonly note?: string;
}

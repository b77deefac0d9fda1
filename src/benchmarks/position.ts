import type { BenchmarkLevel, BenchmarkRow } from "../catalogue/benchmark-schema.js";
import { compareFractions, type Fraction } from "../criteria/fraction.js";
import type { Unit, UnitTable } from "../criteria/unit-table.js";
import type { PositionReasonCode } from "./reason-text.js";

/**
 * Where a plant stands. Of an energy norm, grade 1 is the benchmark and grade 3 the baseline.
 *
 * @since 0.2.0
 */
export type Position = "below-baseline" | "between" | "at-or-above-benchmark" | "unknown";

/**
 * One level of a table, in the unit of its row, and whether the plant reaches it.
 *
 * @since 0.2.0
 */
export interface ReachedLevel {
  /** `benchmark`, `baseline`, or the grade of a norm. */
  readonly level: string;
  /** Null where the table has a gap. */
  readonly value: number | null;
  /** Null where that cannot be said. */
  readonly reached: boolean | null;
}

export interface LevelPosition {
  readonly position: Position;
  readonly reason?: PositionReasonCode;
  readonly levels: readonly ReachedLevel[];
}

export interface LevelPositionOptions {
  readonly value: number | undefined;
  readonly unit: string | undefined;
  readonly row: Pick<BenchmarkRow, "unit" | "better">;
  readonly level: Pick<BenchmarkLevel, "values" | "strict">;
  readonly units: UnitTable;
}

/**
 * Holds one figure against the levels of one row in one edition. A wrong or missing unit, a gap in the table
 * and a missing figure leave the position unknown, each with its reason.
 *
 * @since 0.2.0
 */
export const positionOf = ({ value, unit, row, level, units }: LevelPositionOptions): LevelPosition => {
  const entries = entriesOf(level.values);
  const open = (reason: PositionReasonCode): LevelPosition => ({
    position: "unknown",
    reason,
    levels: entries.map(([name, bar]) => ({ level: name, value: bar, reached: null })),
  });
  if (entries.every(([, bar]) => bar === null) || row.unit === null) return open("GAP");
  if (value === undefined) return open("NO_VALUE");
  const asked = units.read(row.unit);
  if (asked === undefined) return open("UNIT_UNKNOWN");
  const read = figureUnit(unit, asked, units);
  if (typeof read === "string") return open(read);
  const figure = units.inBase(value, read);
  if (figure === undefined) return open("NO_VALUE");

  const levels = entries.map(([name, bar]): ReachedLevel => {
    const base = bar === null ? undefined : units.inBase(bar, asked);
    const isStrict = level.strict?.includes(name) ?? false;
    const reached = base === undefined ? null : reaches(figure, base, row.better, isStrict);
    return { level: name, value: bar, reached };
  });
  const [best, worst] = [levels[0]?.reached ?? null, levels.at(-1)?.reached ?? null];
  if (best === true) return { position: "at-or-above-benchmark", levels };
  if (worst === false) return { position: "below-baseline", levels };
  if (best === null) return { position: "unknown", reason: "BENCHMARK_GAP", levels };
  if (worst === null) return { position: "unknown", reason: "BASELINE_GAP", levels };
  return { position: "between", levels };
};

/** The best first, in whatever order the document holds them. */
const bestFirst = ["benchmark", "baseline", "1", "2", "3"];

const entriesOf = (values: Readonly<Record<string, number | null>>): readonly [string, number | null][] =>
  bestFirst.flatMap((name): [string, number | null][] => {
    const value = values[name];
    return value === undefined ? [] : [[name, value]];
  });

const reaches = (
  figure: Fraction,
  bar: Fraction,
  better: BenchmarkRow["better"],
  isStrict: boolean,
): boolean => {
  const difference = compareFractions(figure, bar) * (better === "lower" ? -1 : 1);
  return isStrict ? difference > 0 : difference >= 0;
};

const figureUnit = (
  written: string | undefined,
  asked: Unit,
  units: UnitTable,
): Unit | "UNIT_MISSING" | "UNIT_UNKNOWN" | "WRONG_DIMENSION" => {
  if (written === undefined || written.trim() === "") {
    // PUE and other ratios are written without a unit
    return asked.dimension === "ratio" && asked.factor.n === asked.factor.d ? asked : "UNIT_MISSING";
  }
  const unit = units.read(written);
  if (unit === undefined) return "UNIT_UNKNOWN";
  return unit.dimension === asked.dimension ? unit : "WRONG_DIMENSION";
};

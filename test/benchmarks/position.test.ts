import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarksOf } from "../../src/benchmarks/benchmark-tables.js";
import { type Position, positionOf } from "../../src/benchmarks/position.js";
import type { BenchmarkLevel, BenchmarkRow } from "../../src/catalogue/benchmark-schema.js";
import { taxonomy } from "./plant-of.js";

const benchmarks = benchmarksOf(taxonomy);
if (!benchmarks) throw new Error("the bundled taxonomy brings no benchmark tables");
const { units } = benchmarks.words;
const rank: Readonly<Record<Position, number>> = {
  unknown: Number.NaN,
  "below-baseline": 0,
  between: 1,
  "at-or-above-benchmark": 2,
};
const all = benchmarks.tables.flatMap(({ rows }) =>
  rows
    .filter((row) => row.unit !== null)
    .flatMap((row) => row.levels.map((level) => ({ row, level, unit: row.unit ?? "" }))),
);
const reachedCount = (levels: readonly { readonly reached: boolean | null }[]): number =>
  levels.filter(({ reached }) => reached === true).length;

describe("position on a row", () => {
  it("never gets worse with a better figure, on any row of any edition", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        ({ row, level, unit }, a, b) => {
          const bars = Object.values(level.values).filter((v) => v !== null);
          const scale = Math.max(1, ...bars.map(Math.abs));
          const [better, worse] = (row.better === "lower") === a < b ? [a, b] : [b, a];
          const at = (value: number) => positionOf({ value: (value - 1) * scale, unit, row, level, units });
          const [good, bad] = [at(better), at(worse)];
          expect(reachedCount(good.levels)).toBeGreaterThanOrEqual(reachedCount(bad.levels));
          if (good.position === "unknown" || bad.position === "unknown") return;
          expect(rank[good.position]).toBeGreaterThanOrEqual(rank[bad.position]);
        },
      ),
    );
  });

  it("says the same in any unit of the same kind", () => {
    const [row] = all.filter((one) => one.row.id === "coking-top" && one.level.edition === "2021");
    if (!row) throw new Error("no row");
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 2000 }), (tenths) => {
        const at = (value: number, unit: string) => positionOf({ ...row, value, unit, units }).position;
        const kilograms = at(Number(`${tenths}e-1`), "kgce/t");
        expect(at(Number(`${tenths}e-4`), "tce/t")).toBe(kilograms);
        expect(at(Number(`${tenths}e-1`), "千克标准煤/吨")).toBe(kilograms);
      }),
    );
  });

  it("never decides without a figure, without a unit, or in a unit of another kind", () => {
    for (const { row, level, unit } of all) {
      expect(positionOf({ value: undefined, unit, row, level, units }).position).toBe("unknown");
      expect(positionOf({ value: 1, unit: "km", row, level, units }).position).toBe("unknown");
      if (unit !== "1") {
        expect(positionOf({ value: 1, unit: undefined, row, level, units }).position).toBe("unknown");
      }
    }
  });

  it("turns round where more is better", () => {
    const row: Pick<BenchmarkRow, "unit" | "better"> = { unit: "%", better: "higher" };
    const level: Pick<BenchmarkLevel, "values"> = { values: { benchmark: 90, baseline: 80 } };
    const at = (value: number) => positionOf({ value, unit: "%", row, level, units }).position;
    expect([79.9, 80, 80.1].map(at)).toEqual(["below-baseline", "between", "between"]);
    expect([89.9, 90, 90.1].map(at)).toEqual(["between", "at-or-above-benchmark", "at-or-above-benchmark"]);
  });

  it("tells which half of a gap is known", () => {
    const row: Pick<BenchmarkRow, "unit" | "better"> = { unit: "kgce/t", better: "lower" };
    const at = (benchmark: number | null, baseline: number | null, value: number) => {
      const { position, reason } = positionOf({
        value,
        unit: "kgce/t",
        row,
        level: { values: { benchmark, baseline } },
        units,
      });
      return reason ?? position;
    };
    expect(at(null, null, 100)).toBe("GAP");
    expect(at(null, 120, 121)).toBe("below-baseline");
    expect(at(null, 120, 120)).toBe("BENCHMARK_GAP");
    expect(at(100, null, 100)).toBe("at-or-above-benchmark");
    expect(at(100, null, 101)).toBe("BASELINE_GAP");
  });
});

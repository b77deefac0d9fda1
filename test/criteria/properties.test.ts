import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFractions, fraction, over, times, toNumber } from "../../src/criteria/fraction.js";
import { leavesOf } from "../../src/criteria/leaves-of.js";
import { bundled, decided, words } from "./criteria-engine.js";

const units = words.units.words.flatMap((w) => words.units.read(w) ?? []);
const sameDimension = units.flatMap((a) =>
  units.filter((b) => b.dimension === a.dimension).map((b) => [a, b] as const),
);
const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe("units", () => {
  it("come back exactly when they are converted there and back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sameDimension), figure, ([a, b], value) => {
        const exact = fraction(value);
        if (!exact) throw new Error(`unread: ${value}`);
        const there = over(times(exact, a.factor), b.factor);
        const back = over(times(there, b.factor), a.factor);
        expect(compareFractions(back, exact)).toBe(0);
        expect(toNumber(back)).toBe(value + 0);
        expect(words.units.convert(words.units.convert(value, a, b) ?? 0, b, a)).toBeCloseTo(value, 3);
      }),
    );
  });

  it("are never converted into another dimension", () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), figure, (a, b, value) => {
        expect(words.units.convert(value, a, b) === undefined).toBe(a.dimension !== b.dimension);
      }),
    );
  });

  it("read the same figure alike in every unit of its dimension", () => {
    const perTonne = ["gce/t", "kgce/t", "tce/t", "kgce/kg"].flatMap((u) => words.units.read(u) ?? []);
    expect(new Set(perTonne.map((u) => u.dimension)).size).toBe(1);
    expect(words.units.convert(0.135, ...pair("tce/t", "kgce/t"))).toBe(135);
    expect(words.units.convert(30, ...pair("万千瓦", "MW"))).toBe(300);
    expect(words.units.convert(45, ...pair("亩", "公顷"))).toBe(3);
    expect(words.units.convert(1.2, ...pair("亿元", "万元"))).toBe(12000);
    expect(words.units.convert(300, ...pair("gce/kWh", "kgce/MWh"))).toBe(300);
  });
});

const pair = (a: string, b: string) => {
  const [from, to] = [words.units.read(a), words.units.read(b)];
  if (!from || !to) throw new Error(`${a}, ${b}`);
  return [from, to] as const;
};

describe("bars", () => {
  const rank = { unmet: 0, unknown: 1, "not-applicable": 1, met: 2 } as const;
  const pv = (value: number, name: string) =>
    decided({
      edition: "cn-green-bond@2021",
      item: "3.2.2.2",
      record: { purpose: "光伏电站", metrics: [{ name, value, unit: "%" }] },
    });
  const higher = ["多晶硅电池组件转换效率", "单晶硅电池组件转换效率", "CIGS薄膜电池组件转换效率", "转换效率"];
  const lower = ["多晶硅电池组件首年衰减率", "薄膜电池组件25年内累计衰减率", "首年衰减率"];

  it.each([...higher.map((n) => [n, 1] as const), ...lower.map((n) => [n, -1] as const)])(
    "%s: a better value never turns met into unmet",
    (name, way) => {
      fc.assert(
        fc.property(
          fc.double({ min: 0, max: 40, noNaN: true }),
          fc.double({ min: 0, max: 10, noNaN: true }),
          (value, more) => {
            const worse = pv(value, name).standing;
            const better = pv(Math.max(0, value + way * more), name).standing;
            for (const [i, condition] of better.conditions.entries())
              expect(rank[condition.status]).toBeGreaterThanOrEqual(
                rank[worse.conditions[i]?.status ?? "unmet"],
              );
            expect(rank[better.status]).toBeGreaterThanOrEqual(rank[worse.status]);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it("the size of a loan changes no condition", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 2, max: 1000 }),
        (amount, scale) => {
          const of = (sum: number) =>
            decided({
              edition: "cn-shanxi-coking-profile@profile-2026",
              item: "JH-3.12",
              record: {
                purpose: "顶装焦炉节能改造",
                amount: sum,
                metrics: [{ name: "焦炭单位产品能耗", value: 134, unit: "kgce/t" }],
              },
            }).standing.conditions;
          expect(of(amount * scale)).toEqual(of(amount));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("missing data", () => {
  const items = bundled
    .editions()
    .flatMap(({ catalogue, edition }) =>
      (bundled.edition(catalogue, edition)?.items ?? [])
        .filter((i) =>
          [i.conditions, ...(i.rows ?? []).map((r) => r.conditions)].some((t) => t && leavesOf(t).length > 0),
        )
        .map((item) => ({ edition: `${catalogue}@${edition}`, item })),
    );

  it("never yields met: every item, a record that states nothing of it", () => {
    const records = [
      { purpose: "项目贷款" },
      { purpose: "项目贷款", metrics: [{ name: "无关指标", value: 1, unit: "%" }] },
      { purpose: "项目贷款", metrics: [{ name: "能效等级" }, { value: 1, unit: "级" }] },
      { purpose: "项目贷款", project: { certificates: [{ kind: "营业执照" }], planListing: ["无"] } },
      { purpose: "项目贷款", answers: [{ condition: "无", answer: "met", by: "甲", on: "2025-01-01" }] },
    ];
    for (const { edition, item } of items)
      for (const record of records)
        for (const row of item.rows ? item.rows.keys() : [undefined])
          expect(
            decided({ edition, item: item.code, row, record }).standing.conditions.filter(
              (c) => c.status === "met",
            ),
          ).toEqual([]);
  });
});

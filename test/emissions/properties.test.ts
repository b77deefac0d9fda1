import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emissionDataOf } from "../../src/emissions/emission-data.js";
import { figureOf, metric, reductionOf, solarPlant, taxonomy } from "./finance-record.js";

const positive = fc.double({ min: 1, max: 1e6, noNaN: true });
const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
const coal = metric("上年度全国火电供电煤耗", 302, "gce/kWh");

const plant = (supply: number, amount: number, totalCost: number) => ({
  ...solarPlant,
  amount,
  project: {
    industry: "4416",
    totalCost,
    metrics: [coal, metric("项目年供电量", supply, "MWh")],
  },
});

const close = (a: number | undefined, b: number | undefined): void => {
  expect(a).toBeDefined();
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(b ?? 0));
};

describe("properties of emission figures", () => {
  it("amount and investment scaled together change neither the share nor the reduction per unit of money", () => {
    fc.assert(
      fc.property(positive, positive, scale, (supply, total, k) => {
        const before = reductionOf(plant(supply, total * 0.4, total));
        const after = reductionOf(plant(supply, total * 0.4 * k, total * k));
        close(after.share.value, before.share.value);
        close(figureOf(after, "energy").financed, figureOf(before, "energy").financed);
      }),
      { numRuns: 60 },
    );
  });

  it("output scaled scales the reduction", () => {
    fc.assert(
      fc.property(positive, scale, (supply, k) => {
        const before = figureOf(reductionOf(plant(supply, 1, 2), { unverified: true }), "co2");
        const after = figureOf(reductionOf(plant(supply * k, 1, 2), { unverified: true }), "co2");
        close(after.project, (before.project ?? 0) * k);
      }),
      { numRuns: 60 },
    );
  });

  it("a known share lies between 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.option(positive, { nil: undefined }),
        fc.option(positive, { nil: undefined }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        (amount, totalCost, greenShare) => {
          const { share } = reductionOf({ amount, greenShare, project: { totalCost } });
          if (share.status === "unknown") expect(share).not.toHaveProperty("value");
          else {
            expect(share.value).toBeGreaterThanOrEqual(0);
            expect(share.value).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a formula with one input left out never gives a number", () => {
    const data = emissionDataOf(taxonomy);
    if (!data) throw new Error("no data");
    for (const formula of data.formulas.formulas.filter(({ role }) => role === "benefit")) {
      const asked = (formula.inputs ?? []).filter(({ fixed, table }) => !fixed && !table);
      const full = asked.map((input) => {
        const [name = data.elementNames.get(input.elements?.[0] ?? "") ?? ""] = input.names ?? [];
        return input.fuel ? { name, text: "烟煤" } : metric(name, 2, input.unit ?? "t");
      });
      const extra = [coal];
      const run = (metrics: readonly object[]) => {
        const industry = formula.subject?.industries?.[0];
        const purpose = formula.subject?.words[0] ?? "技术改造";
        return reductionOf(
          { purpose, region: "140000", project: { ...(industry ? { industry } : {}), metrics } },
          { unverified: true },
        ).figures.filter(({ status, method }) => status === "computed" && method === formula.id);
      };
      expect(run([...full, ...extra]), formula.id).not.toEqual([]);
      for (const left of full.keys()) {
        const metrics = [...full.filter((_, i) => i !== left), ...extra];
        expect(run(metrics), `${formula.id} without ${asked[left]?.id}`).toEqual([]);
      }
    }
  });
});

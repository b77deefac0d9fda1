import { describe, expect, it } from "vitest";
import { figureOf, metric, reductionOf, solarPlant } from "./finance-record.js";

const withMetrics = (...metrics: readonly object[]) => ({
  ...solarPlant,
  project: { ...solarPlant.project, metrics },
});

describe("emissionReduction", () => {
  it("lists the eleven indicators, computed or not", () => {
    const { figures } = reductionOf(solarPlant);
    expect(figures.map(({ indicator }) => indicator)).toEqual([
      "energy",
      "co2",
      "cod",
      "nh",
      "so2",
      "nox",
      "h2o",
      "pm25",
      "voc",
      "tn",
      "tp",
    ]);
    expect(figures.every(({ status }) => status === "unknown")).toBe(true);
  });

  it("keeps unverified formulas off and says so", () => {
    const found = figureOf(reductionOf(solarPlant), "co2");
    expect(found.project).toBeUndefined();
    expect(found.notes).toContain("formula nfra-renewable-co2 is not verified and off by default");
  });

  it("names the input that is missing, with its year", () => {
    expect(figureOf(reductionOf(solarPlant), "energy").needs).toEqual([
      "national coal consumption of thermal power supply in 2024 (gce/kWh)",
    ]);
  });

  it("gives no number for a wrong unit, a missing unit, a month or a negative value", () => {
    const coal = metric("上年度全国火电供电煤耗", 302, "gce/kWh");
    for (const supply of [
      metric("项目年供电量", 150_000, "GJ"),
      { name: "项目年供电量", value: 150_000 },
      metric("项目年供电量", 150_000, "MWh", { period: "2025年3月" }),
      metric("项目年供电量", -1, "MWh"),
    ]) {
      const found = figureOf(reductionOf(withMetrics(coal, supply)), "energy");
      expect(found).toMatchObject({ status: "unknown", needs: [expect.stringContaining("项目年供电量")] });
      expect(found).not.toHaveProperty("project");
    }
  });

  it("gives no number where the record contradicts itself", () => {
    const found = figureOf(
      reductionOf(
        withMetrics(
          metric("上年度全国火电供电煤耗", 302, "gce/kWh"),
          metric("上年度全国火电供电煤耗", 290, "gce/kWh"),
        ),
      ),
      "energy",
    );
    expect(found.status).toBe("unknown");
    expect(found.needs[0]).toContain("302 gce/kWh; 290 gce/kWh");
  });

  it("uses no factor that was published after the as-of date, and says whose year it is", () => {
    const at = (asOf: string) => figureOf(reductionOf(solarPlant, { asOf, unverified: true }), "co2");
    expect(at("2024-12-19").factors[0]).toMatchObject({ year: 2021 });
    expect(at("2024-12-20").factors[0]).toMatchObject({ year: 2022 });
    expect(at("2026-01-05").factors[0]).toMatchObject({ year: 2023 });
    expect(at("2026-01-05").notes[0]).toContain("factor of 2023 is the newest published by 2026-01-05");
    expect(at("2024-04-11")).toMatchObject({ status: "unknown" });
  });

  it("asks for a province where the region tells none", () => {
    const at = (region: string) =>
      figureOf(reductionOf({ ...solarPlant, region }, { unverified: true }), "co2").needs[0];
    expect(at("华北某地")).toContain("cannot be told as a province");
    expect(at("西藏自治区")).toContain("no grid factor is published for 西藏");
  });

  it("refuses a share above one with both numbers", () => {
    const { share } = reductionOf({ ...solarPlant, amount: 500_000_000 });
    expect(share.status).toBe("unknown");
    expect(share.text).toContain("500000000 exceeds the total investment 400000000");
  });

  it("does not take the green share alone for a share of the project", () => {
    const { share } = reductionOf({ purpose: "光伏电站", amount: 1_000_000, greenShare: 0.4 });
    expect(share).toMatchObject({ status: "unknown", needs: ["total investment of the project"] });
  });

  it("shares out only the indicators the source names", () => {
    const found = figureOf(
      reductionOf(withMetrics(metric("总氮减排量", 12, "t/年", { source: "环评报告" }))),
      "tn",
    );
    expect(found).toMatchObject({ status: "computed", project: 12 });
    expect(found).not.toHaveProperty("financed");
  });
});

describe("plausibility bounds", () => {
  it("says a claim beyond the generation with both numbers", () => {
    const benefits = [{ indicator: "CO2 reduction", value: 2_000_000, unit: "tCO2" }];
    const { bounds } = reductionOf({ ...solarPlant, benefits });
    // 150,000 MWh × 0.924 = 138,600 t; 100 MW × 8,760 h × 0.924 = 809,424 t; 100 MW × 2,200 h × 0.924 = 203,280 t
    expect(bounds.map(({ id, value, standing }) => [id, Math.round(value), standing])).toEqual([
      ["generation", 138_600, "physical"],
      ["capacity-hours", 809_424, "physical"],
      ["full-load-hours-solar", 203_280, "proposal"],
    ]);
    expect(bounds[0]?.exceeded).toEqual([
      "the stated cut of 2000000 tCO2 is beyond the bound of 138600 tCO2",
    ]);
  });

  it("does not take a document's figure beyond the bound", () => {
    const record = withMetrics(metric("年二氧化碳减排量", 200_000, "tCO2", { source: "可研报告" }));
    const found = figureOf(reductionOf(record), "co2");
    expect(found.status).toBe("unknown");
    expect(found.notes[0]).toContain("200000 tCO2 is beyond the physical bound of 138600 tCO2");
  });

  it("does not compute with a supply the capacity cannot generate", () => {
    const output = { value: 9_000_000, unit: "MWh" };
    const metrics = [metric("上年度全国火电供电煤耗", 302, "gce/kWh")];
    const record = { ...solarPlant, project: { ...solarPlant.project, output, metrics } };
    const found = figureOf(reductionOf(record), "energy");
    expect(found.status).toBe("unknown");
    expect(found.needs[0]).toContain("9000000 MWh is more than 100 MW can generate");
  });

  it("holds a cut against the emissions before the project", () => {
    const { bounds } = reductionOf({
      project: { emissionsBefore: { value: 5, unit: "万吨" } },
      benefits: [{ indicator: "CO2减排量", value: 60_000, unit: "t" }],
    });
    expect(bounds).toMatchObject([{ id: "baseline", value: 50_000, exceeded: [expect.any(String)] }]);
  });
});

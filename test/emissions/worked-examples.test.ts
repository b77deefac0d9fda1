import { describe, expect, it } from "vitest";
import { figureOf, metric, reductionOf, solarPlant } from "./finance-record.js";

// Every expected number is worked out by hand in the comment above it and holds within 0.1 %.
const near = (found: number | undefined, expected: number): void => {
  expect(found).toBeDefined();
  expect(Math.abs((found ?? 0) - expected)).toBeLessThanOrEqual(Math.abs(expected) * 0.001);
};

describe("worked examples of verified formulas", () => {
  // 150,000 MWh = 150,000,000 kWh; × 302 g = 45,300,000,000 g = 45,300 t; lent 120 of 400 million = 0.3; 13,590 t
  it("renewable power: standard coal by the coal consumption the record brings", () => {
    const project = { ...solarPlant.project, metrics: [metric("上年度全国火电供电煤耗", 302, "gce/kWh")] };
    const found = figureOf(reductionOf({ ...solarPlant, project }), "energy");
    expect(found).toMatchObject({ status: "computed", method: "nfra-renewable-coal", verified: true });
    near(found.project, 45_300);
    near(found.financed, 13_590);
  });

  // 2012 is in the table: 326 g; 150,000,000 kWh × 326 g = 48,900 t; × 0.3 = 14,670 t
  it("renewable power: standard coal of 2013 by the table", () => {
    const found = figureOf(reductionOf(solarPlant, { asOf: "2013-06-30" }), "energy");
    near(found.project, 48_900);
    near(found.financed, 14_670);
    expect(found.factors).toMatchObject([{ id: "supply-coal", value: 326, year: 2012, verified: true }]);
  });

  // Bituminous coal 26.1/1000 × 0.93 × 44/12 = 0.089001 t/GJ; natural gas 15.3/1000 × 0.99 × 44/12 = 0.055539 t/GJ;
  // difference 0.033462. Gas 100 × 322.38 GJ = 32,238 GJ gives 1,078.7 t; 100 × 389.31 = 38,931 GJ gives 1,302.7 t.
  // Lent 50 of 200 million = 0.25: 269.7 to 325.7 t.
  it("gas for coal: a range, because the heat value of gas is one", () => {
    const found = figureOf(
      reductionOf({
        amount: 50_000_000,
        project: {
          totalCost: 200_000_000,
          metrics: [metric("年天然气消费量", 100, "万Nm³"), { name: "被替代燃料", text: "烟煤" }],
        },
      }),
      "co2",
    );
    expect(found.method).toBe("nfra-gas-baseline");
    near(found.project, 1_078.7);
    near(found.projectTo, 1_302.7);
    near(found.financed, 269.7);
    near(found.financedTo, 325.7);
  });

  // 1,000 t of bituminous coal: 1,000 × 19.57 GJ × 26.1/1000 × 0.93 × 44/12 = 1,741.7 t; 10 of 40 million: 435.4 t
  it("fuel that is no longer burnt", () => {
    const found = figureOf(
      reductionOf({
        amount: 10_000_000,
        project: {
          totalCost: 40_000_000,
          metrics: [metric("年节约燃料量", 1_000, "t"), { name: "节约燃料种类", text: "烟煤" }],
        },
      }),
      "co2",
    );
    expect(found.method).toBe("fuel-combustion");
    near(found.project, 1_741.7);
    near(found.financed, 435.4);
  });

  // The lower of 90,000 t (study) and 85,000 t (EIA); × 0.3 = 25,500 t. The claim of 70,000 t has no document.
  it("documents: the lowest of them, never a mere claim", () => {
    const metrics = [
      metric("年二氧化碳减排量", 9, "万吨", { source: "可行性研究报告" }),
      metric("年二氧化碳减排量", 85_000, "tCO2/年", { source: "环评批复及报告表" }),
      metric("年二氧化碳减排量", 70_000, "tCO2", { source: "企业自报" }),
    ];
    const found = figureOf(
      reductionOf({ ...solarPlant, project: { ...solarPlant.project, metrics } }),
      "co2",
    );
    expect(found).toMatchObject({ method: "pboc-cert-input-order", verified: true });
    near(found.project, 85_000);
    near(found.financed, 25_500);
  });

  // Green part: 120 million × 0.5 ÷ 400 million = 0.15; 85,000 t × 0.15 = 12,750 t
  it("the green part of a loan", () => {
    const metrics = [metric("年二氧化碳减排量", 85_000, "tCO2", { source: "可研报告" })];
    const reduction = reductionOf({
      ...solarPlant,
      greenShare: 0.5,
      project: { ...solarPlant.project, metrics },
    });
    expect(reduction.share).toMatchObject({ value: 0.15, basis: "green-amount-over-investment" });
    near(figureOf(reduction, "co2").financed, 12_750);
  });
});

describe("worked examples of unverified formulas, when asked for", () => {
  const options = { unverified: true };

  // Shanxi 2022, the newest published by 2025-11-03: 0.7096 t/MWh; × 150,000 MWh = 106,440 t; × 0.3 = 31,932 t
  it("renewable power: CO2 by the factor of the province", () => {
    const found = figureOf(reductionOf(solarPlant, options), "co2");
    expect(found).toMatchObject({ method: "nfra-renewable-co2", verified: false });
    expect(found.factors[0]).toMatchObject({ name: "山西", year: 2022 });
    near(found.project, 106_440);
    near(found.financed, 31_932);
  });

  // (500 − 450) kWh/t × 200,000 t = 10,000,000 kWh = 10,000 MWh; × 0.7096 = 7,096 t
  it("electricity saved", () => {
    const metrics = [
      metric("改造前单位产品电耗", 500, "kWh/t"),
      metric("改造后单位产品电耗", 450, "kWh/t"),
      metric("改造后产品产量", 20, "万吨"),
    ];
    near(figureOf(reductionOf({ region: "山西省", project: { metrics } }, options), "co2").project, 7_096);
  });

  // (130 − 110) kgce/t × 1,000,000 t = 20,000,000 kgce = 20,000 tce
  it("process energy saved", () => {
    const metrics = [
      metric("改造前单位产品综合能耗", 130, "kgce/t"),
      metric("改造后单位产品综合能耗", 110, "kgce/t"),
      metric("改造后产品产量", 100, "万吨"),
    ];
    near(figureOf(reductionOf({ project: { metrics } }, options), "energy").project, 20_000);
  });

  // 30,000 MWh × 0.7096 = 21,288 t; 200,000 GJ × 0.11 = 22,000 t; together 43,288 t
  it("waste heat", () => {
    const metrics = [metric("项目年供电量", 3_000, "万kWh"), metric("项目年供热量", 20, "万GJ")];
    const record = { purpose: "焦炉余热发电项目", region: "140000", project: { metrics } };
    near(figureOf(reductionOf(record, options), "co2").project, 43_288);
  });

  // Power (0.320 − 0.280) kgce/kWh × 100,000,000 kWh = 4,000 tce; heat (42 − 38) kgce/GJ × 500,000 GJ = 2,000 tce
  it("combined heat and power", () => {
    const metrics = [
      metric("项目年供电量", 1, "亿kWh"),
      metric("项目年供热量", 50, "万GJ"),
      metric("参照供电标准煤耗", 320, "gce/kWh"),
      metric("项目供电标准煤耗", 280, "gce/kWh"),
      metric("参照供热标准煤耗", 42, "kgce/GJ"),
      metric("项目供热煤耗", 38, "kgce/GJ"),
    ];
    const record = { purpose: "热电联产改造", project: { metrics } };
    near(figureOf(reductionOf(record, options), "energy").project, 6_000);
  });

  // 20,000 tce × 2.66 t/tce = 53,200 t
  it("CO2 of standard coal by a multiplier the record brings", () => {
    const metrics = [
      metric("年节约标准煤量", 2, "万tce"),
      metric("标准煤二氧化碳排放系数", 2.66, "tCO2/tce"),
    ];
    near(figureOf(reductionOf({ project: { metrics } }, options), "co2").project, 53_200);
  });
});

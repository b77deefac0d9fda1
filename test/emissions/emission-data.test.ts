import { describe, expect, it } from "vitest";
import { emissionDataOf } from "../../src/emissions/emission-data.js";
import { taxonomy } from "./finance-record.js";

const data = emissionDataOf(taxonomy);
if (!data) throw new Error("the bundled taxonomy brings no emission data");

describe("emission data", () => {
  it("fit their schemas and are as many as the sources have", () => {
    expect(data.formulas.formulas).toHaveLength(14);
    expect(data.scenarios.scenarios).toHaveLength(52);
    expect(data.indicators.indicators).toHaveLength(11);
    expect(data.grid.provinces).toHaveLength(30);
    expect(data.fuels.fuels).toHaveLength(18);
  });

  it("keep what was not verified marked so", () => {
    const unverified = data.formulas.formulas.filter(({ verified }) => !verified).map(({ id }) => id);
    expect(unverified).toEqual([
      "nfra-renewable-co2",
      "nfra-process-energy",
      "nfra-power-saving",
      "nfra-waste-heat",
      "nfra-chp",
      "standard-coal-co2",
      "energy-saving-from-benchmark",
    ]);
    expect(data.bounds.fullLoadHours.every(({ verified, proposal }) => !verified && proposal)).toBe(true);
  });

  it("use units the table reads, and element codes there are", () => {
    for (const { id, inputs = [] } of data.formulas.formulas) {
      for (const { unit, elements = [] } of inputs) {
        if (unit !== undefined) expect(data.units.read(unit), `${id}: ${unit}`).toBeDefined();
        for (const code of elements) expect(data.elementNames.get(code), code).toBeDefined();
      }
    }
    for (const { unit } of data.indicators.indicators) expect(data.units.read(unit), unit).toBeDefined();
  });

  it("derive the CO2 of a fuel by the formula the table states", () => {
    for (const { name, ncv, carbonContent, oxidation, derived } of data.fuels.fuels) {
      for (const end of [0, 1] as const) {
        const co2 = ((ncv[end] * carbonContent) / 1000) * oxidation * (44 / 12);
        expect(Math.abs(co2 - derived[end]), name).toBeLessThan(0.0001);
      }
    }
  });

  it("give each sector of the high-carbon list an industry code there is", () => {
    const codes = new Set(taxonomy.industries()?.items.map(({ code }) => code));
    for (const { industry } of data.highCarbon.sectors) expect(codes.has(industry), industry).toBe(true);
  });
});

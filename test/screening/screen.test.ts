import { describe, expect, it } from "vitest";
import { classify } from "../../src/engine/classify.js";
import { screeningPage } from "../../src/report/screening-page.js";
import { createStyle } from "../../src/report/style.js";
import { screen } from "../../src/screening/screen.js";

const smelter = {
  id: "S-1",
  kind: "loan",
  purpose: "电解铝槽节能改造",
  approvedOn: "2025-11-03",
  amount: 100000000,
  entity: { industry: "3216" },
  metrics: [{ name: "铝液交流电耗", value: 13100, unit: "kWh/t", source: "能源审计" }],
};

describe("the screening of a record", () => {
  it("tells where the plant stands and that the sector is a high-carbon one", () => {
    const screening = screen(smelter, classify(smelter));
    expect(screening?.positions.find((p) => p.edition === "2023")).toMatchObject({ position: "between" });
    expect(screening?.carbonAccount?.tag.status).toBe("tagged");
  });

  it("computes nothing that the record brings no figures for", () => {
    const screening = screen(smelter, classify(smelter));
    expect(screening?.reduction.figures.every((f) => f.status === "unknown" && f.project === undefined)).toBe(
      true,
    );
  });

  it("is written for people, and not at all where it has nothing to say", () => {
    const options = { lang: "zh" as const, width: 100, style: createStyle({ colours: false }) };
    const said = screen(smelter, classify(smelter));
    expect(said && screeningPage(said, options)).toContain("基准与标杆之间");
    const plain = { id: "S-2", kind: "loan", purpose: "风电场建设", approvedOn: "2025-11-03" };
    const silent = screen(plain, classify(plain));
    expect(silent && screeningPage(silent, options)).toBe("");
  });

  it("tells why a cut was not computed, and what a stated one exceeds", () => {
    const farm = {
      id: "S-5",
      kind: "loan",
      purpose: "新建200MW陆上风电场",
      approvedOn: "2026-02-01",
      project: { region: "山西省" },
      metrics: [{ name: "年上网电量", value: 46000, unit: "万千瓦时", source: "可研报告" }],
      benefits: [{ indicator: "二氧化碳减排量", value: 2000000, unit: "t", period: "年" }],
    };
    const options = { lang: "en" as const, width: 300, style: createStyle({ colours: false }) };
    const said = screen(farm, classify(farm), { lang: "en" });
    const page = said && screeningPage(said, options);
    expect(page).toMatch(/standard coal.*: not computed; missing: .*2025/);
    expect(page).toMatch(/CO2.*: not computed; formula .* is not verified and off by default/);
    expect(page).toMatch(/beyond the bound of 425040 tCO2\n +yearly supply 460000 MWh × highest factor/);
  });

  it("says what the list under a carbon account is", () => {
    const plant = {
      id: "S-6",
      kind: "loan",
      purpose: "1号机灵活性改造",
      approvedOn: "2026-02-01",
      entity: { industry: "4411" },
    };
    const options = { lang: "zh" as const, width: 300, style: createStyle({ colours: false }) };
    const said = screen(plant, classify(plant), { lang: "zh" });
    expect(said && screeningPage(said, options)).toMatch(/缺少或须核对的内容：\n(?: +- .*\n)+/);
  });

  it("needs a day and a record that can be read", () => {
    const undated = { id: "S-3", kind: "loan", purpose: "风电场建设" };
    expect(screen(undated, classify(undated))).toBeUndefined();
    expect(screen(undated, classify(undated), { asOf: "2026-01-01" })?.asOf).toBe("2026-01-01");
    expect(screen({ id: "S-4" }, classify({ id: "S-4" }))).toBeUndefined();
  });
});

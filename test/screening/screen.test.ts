import { describe, expect, it } from "vitest";
import { classify } from "../../src/classify/classify.js";
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

  it("needs a day and a record that can be read", () => {
    const undated = { id: "S-3", kind: "loan", purpose: "风电场建设" };
    expect(screen(undated, classify(undated))).toBeUndefined();
    expect(screen(undated, classify(undated), { asOf: "2026-01-01" })?.asOf).toBe("2026-01-01");
    expect(screen({ id: "S-4" }, classify({ id: "S-4" }))).toBeUndefined();
  });
});

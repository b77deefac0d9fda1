import { describe, expect, it } from "vitest";
import { plantPositions } from "../../src/benchmarks/plant-positions.js";
import { createTaxonomy } from "../../src/catalogue/taxonomy.js";
import { parseRecord } from "../../src/record/parse-record.js";
import { plantOf } from "./plant-of.js";

const coking = (value: number, more: object = {}) => ({
  purpose: "顶装焦炉节能改造",
  metrics: [{ name: "焦炭单位产品能耗", value, unit: "kgce/t", source: "能源审计报告" }],
  ...more,
});
const only = (all: ReturnType<typeof plantOf>, table: string, edition: string) =>
  all.find((p) => p.table === table && p.edition === edition);

describe("positions of a plant", () => {
  it("shows each edition as what it is on the as-of date", () => {
    const states = (asOf?: string) =>
      plantOf(coking(120), asOf).map(({ edition, state }) => `${edition} ${state}`);
    expect(states("2021-12-31")).toEqual(["GB 21342-2025 upcoming", "2021 upcoming", "2023 upcoming"]);
    expect(states("2022-01-01")).toEqual(["2021 in-force", "GB 21342-2025 upcoming", "2023 upcoming"]);
    expect(states("2023-07-03")[0]).toBe("2021 in-force");
    expect(states("2023-07-04")).toEqual(["2023 in-force", "GB 21342-2025 upcoming", "2021 superseded"]);
    expect(states("2026-05-01")).toEqual(["GB 21342-2025 in-force", "2023 in-force", "2021 superseded"]);
    expect(new Set(plantOf(coking(120)).map(({ state }) => state))).toEqual(new Set(["undated"]));
  });

  it("passes the deadline of plants below the baseline the day after it", () => {
    const duties = (asOf: string, more: object = {}) =>
      only(plantOf(coking(140, more), asOf), "levels-industrial-energy", "2023")?.duties?.filter(
        ({ deadline }) => deadline !== undefined,
      );
    expect(duties("2025-12-31")).toMatchObject([{ deadline: "2025-12-31", passed: false }]);
    expect(duties("2026-01-01")).toMatchObject([{ deadline: "2025-12-31", passed: true }]);
    expect(duties("2026-01-01", { project: { isNewBuild: true } })).toEqual([]);
    expect(duties("2022-06-01")).toBeUndefined();
  });

  it("keeps deadlines away from plants that reach the baseline and from superseded editions", () => {
    const all = plantOf(coking(135), "2026-01-01");
    expect(all.flatMap(({ duties = [] }) => duties).every(({ deadline }) => deadline === undefined)).toBe(
      true,
    );
    expect(only(all, "levels-industrial-energy", "2021")?.duties).toBeUndefined();
  });

  it("tells the new fields their deadline although their values are a gap", () => {
    const [position] = plantOf({ purpose: "钛白粉装置改造", entity: { industry: "2643" } }, "2026-06-01");
    expect(position).toMatchObject({
      position: "unknown",
      reason: { code: "GAP" },
      duties: [{ appliesTo: "new" }, { appliesTo: "existing", deadline: "2026-12-31", passed: false }],
      verified: false,
    });
  });

  it("holds aluminium to the metric of each table", () => {
    const all = plantOf(
      { purpose: "电解铝", metrics: [{ name: "铝液综合交流电耗", value: 13000, unit: "kWh/t" }] },
      "2025-11-03",
    );
    expect(all.map(({ row }) => row)).toEqual(["gb21346-al-liquid-comp-ac"]);
  });

  it("states value, unit, source, corrections and note", () => {
    const position = only(plantOf(coking(120), "2026-05-01"), "levels-energy-norms", "GB 21342-2025");
    expect(position?.found).toEqual({
      name: "焦炭单位产品能耗",
      value: 120,
      unit: "kgce/t",
      source: "能源审计报告",
    });
    expect(position?.sources.map(({ ref }) => ref)).toEqual(["EC"]);
    expect(position?.corrections).toContain("wet quenching");
    expect(position?.levels).toEqual([
      { level: "1", value: 110, reached: false },
      { level: "2", value: 110, reached: false },
      { level: "3", value: 135, reached: true },
    ]);
  });

  it("does not take coke-oven gas for a coke oven, nor figures of other trades for a process", () => {
    const rows = (record: object) => plantOf({ ...record }, "2025-11-03").map(({ row }) => row);
    const energy = [{ name: "单位产品综合能耗", value: 1300, unit: "kgce/t" }];
    expect(rows({ purpose: "焦炉煤气制甲醇改造", metrics: energy })).toEqual(["gb29436-meoh-cog"]);
    expect(rows({ purpose: "光伏电站", metrics: [{ name: "转换效率", value: 22, unit: "%" }] })).toEqual([]);
    expect(rows({ purpose: "啤酒生产线改造", metrics: energy })).toEqual([]);
    expect(rows({ purpose: "新建垃圾分类设施" })).toEqual([]);
  });

  it("says why in both languages", () => {
    const record = { purpose: "焦化", metrics: [{ name: "吨焦能耗", value: 1, unit: "kgce/t" }] };
    expect(plantOf(record, "2025-11-03", "zh")[0]?.reason?.text).toContain("不能确定");
    expect(plantOf(record, "2025-11-03", "en")[0]?.reason?.text).toContain("not clear");
  });

  it("has nothing to say where a taxonomy brings no tables", () => {
    const parsed = parseRecord({ id: "T", kind: "loan", ...coking(120) }, { lang: "en" });
    if (!parsed.ok) throw new Error(parsed.error.message);
    const meta = { format: 1, catalogues: [], editions: [], crosswalks: [], industries: [], folders: {} };
    const empty = createTaxonomy({ documents: { meta: JSON.stringify(meta) }, digest: "sha256:0" });
    expect(plantPositions(parsed.record, empty)).toEqual([]);
  });
});

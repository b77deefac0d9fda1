import { describe, expect, it } from "vitest";
import { benchmarksOf } from "../../src/benchmarks/benchmark-tables.js";
import { figureTableSchema } from "../../src/catalogue/benchmark-schema.js";
import { taxonomy } from "./plant-of.js";

const benchmarks = benchmarksOf(taxonomy);
if (!benchmarks) throw new Error("the bundled taxonomy brings no benchmark tables");
const table = (id: string) => {
  const found = benchmarks.tables.find((t) => t.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const figures = (name: string) => figureTableSchema.parse(taxonomy.document("benchmarks", name)).figures;
const count = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length;
const nulls = (values: object): number => count(Object.values(values), (v) => v === null);

describe("what the tables hold, counted against the documents they were converted from", () => {
  it("holds 47 rows of 25 existing fields and 11 new fields", () => {
    const { rows } = table("levels-industrial-energy");
    const existing = rows.filter((r) => r.group === "existing-25");
    expect(existing).toHaveLength(47);
    expect(new Set(existing.map((r) => r.field)).size).toBe(25);
    expect(count(rows, (r) => r.group === "new-11")).toBe(11);
    expect(new Set(existing.map((r) => r.deadline))).toEqual(new Set(["2025-12-31"]));
    expect(new Set(rows.filter((r) => r.group === "new-11").map((r) => r.deadline))).toEqual(
      new Set(["2026-12-31"]),
    );
    expect(count(rows, (r) => r.note !== undefined)).toBe(39);
  });

  it("shows the values of 2021 as those of 2021, and leaves those of 2023 open where they were not read", () => {
    const levels = table("levels-industrial-energy").rows.flatMap((r) => r.levels);
    const of2021 = levels.filter((l) => l.edition === "2021");
    const of2023 = levels.filter((l) => l.edition === "2023");
    expect(of2021).toHaveLength(47);
    expect(count(of2021, (l) => l.verified && nulls(l.values) === 0)).toBe(47);
    expect(count(of2021, (l) => l.crossChecked === true)).toBe(13);
    expect(of2023).toHaveLength(58);
    expect(count(of2023, (l) => l.verified)).toBe(0);
    expect(count(of2023, (l) => nulls(l.values) === 0)).toBe(11);
    expect(count(of2023, (l) => nulls(l.values) === 2)).toBe(47);
    expect(count(of2023, (l) => l.confirmedBy !== undefined)).toBe(3);
  });

  it("holds 149 rows of 25 norms with their gaps", () => {
    const { rows, editions } = table("levels-energy-norms");
    const levels = rows.flatMap((r) => r.levels);
    expect(editions).toHaveLength(25);
    expect(rows).toHaveLength(149);
    expect(levels).toHaveLength(149);
    expect(count(levels, (l) => l.verified)).toBe(149);
    expect(count(levels, (l) => l.crossChecked === true)).toBe(31);
    expect(levels.reduce((sum, l) => sum + nulls(l.values), 0)).toBe(6);
    expect(count(levels, (l) => l.note !== undefined)).toBe(7);
  });

  it("holds 170 levels of the second-hand extract with clause and page: 34 norms read twice, 136 read there alone", () => {
    const clauseOf = (id: string) =>
      table(id).rows.flatMap(({ levels }) => levels.filter((l) => l.clause !== undefined));
    const shared = clauseOf("levels-energy-norms");
    expect(shared).toHaveLength(34);
    expect(count(shared, (l) => l.source?.includes("RL") === true)).toBe(34);
    const alone = clauseOf("levels-copper-and-aluminium-products");
    expect(count(alone, (l) => l.edition === "GB 21350-2023")).toBe(108);
    expect(count(alone, (l) => l.edition === "GB 21351-2023")).toBe(28);
    expect(count(alone, (l) => l.verified || l.crossChecked === true)).toBe(0);
    expect(count([...shared, ...alone], (l) => l.page === undefined)).toBe(0);
    expect(alone.reduce((sum, l) => sum + nulls(l.values), 0)).toBe(0);
  });

  it("holds the coal levels: recalled in 2022, a gap in 2025", () => {
    const levels = table("levels-coal-clean-use").rows.flatMap((r) => r.levels);
    expect(count(levels, (l) => l.verified)).toBe(0);
    expect(count(levels, (l) => nulls(l.values) === 0)).toBe(2);
    expect(count(levels, (l) => l.edition === "2025" && nulls(l.values) !== 2)).toBe(0);
  });

  it("holds 30 policy figures, 4 emission limits and no made-up local value", () => {
    const policy = figures("figures-policy");
    expect(policy).toHaveLength(30);
    expect(count(policy, (f) => f.verified)).toBe(26);
    expect(count(policy, (f) => f.crossChecked === true)).toBe(12);
    const limits = figures("figures-emission-limits");
    expect(limits.map((f) => [f.value, f.unit, f.verified])).toEqual([
      [10, "mg/m³", false],
      [30, "mg/m³", false],
      [150, "mg/m³", false],
      [10, "mg/m³", false],
    ]);
    expect(figures("figures-local-standards").map((f) => [f.role, f.value])).toEqual([
      ["entry", null],
      ["advanced", null],
    ]);
  });

  it("makes pairs of figures that stand alone in the same documents", () => {
    const value = (id: string) => figures("figures-policy").find((f) => f.id === id)?.value;
    const pair = (id: string) =>
      table("levels-power-and-data-centres").rows.find((r) => r.id === id)?.levels[0];
    expect(pair("coal-new-wet")?.values).toEqual({
      benchmark: value("cp-new-special"),
      baseline: value("cp-ban-wet"),
    });
    expect(pair("coal-new-air")?.values).toEqual({
      benchmark: value("cp-new-special"),
      baseline: value("cp-ban-air"),
    });
    expect(pair("coal-existing-wet")?.values).toEqual({ benchmark: null, baseline: value("cp-retrofit") });
    expect(pair("data-centre")?.values).toEqual({
      benchmark: value("dc-pue-new"),
      baseline: value("dc-pue-retrofit"),
    });
    expect(pair("data-centre-hub")?.values).toEqual({
      benchmark: value("dc-pue-hub"),
      baseline: value("dc-pue-retrofit"),
    });
  });

  it("cites for every value a source the table lists", () => {
    for (const { rows, sources } of benchmarks.tables) {
      const refs = new Set(sources.map(({ ref }) => ref));
      for (const { values, source = [], verified } of rows.flatMap((r) => r.levels)) {
        if (nulls(values) < Object.keys(values).length) expect(source.length).toBeGreaterThan(0);
        for (const ref of source) expect(refs).toContain(ref);
        if (source.includes("editor-recall")) expect(verified).toBe(false);
      }
    }
  });
});

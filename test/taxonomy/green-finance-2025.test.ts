import { describe, expect, it } from "vitest";
import { conditionsIn, countBy, document, edition, filesOf, rowsOf, text } from "./green-documents.js";

const { header, sections, groups, items } = edition("cn-green-finance", "2025");
const rows = rowsOf(items);
const conditions = rows.flatMap((row) => conditionsIn(row.conditions));

describe("cn-green-finance 2025", () => {
  it("is whole: groups, items and rows", () => {
    expect(countBy(groups, ({ level }) => String(level))).toEqual({ "1": 9, "2": 38 });
    expect(items.map(({ level }) => level).filter((level) => level !== 3)).toEqual([]);
    expect(items).toHaveLength(271);
    expect(rows).toHaveLength(1036);
    expect(sections).toHaveLength(38);
  });

  it("keeps the greenhouse-gas marks of rows and items", () => {
    expect(countBy(rows, ({ ghg }) => ghg)).toEqual({ direct: 257, enabling: 232, none: 547 });
    expect(countBy(items, ({ ghg }) => ghg ?? "absent")).toEqual({
      direct: 44,
      enabling: 43,
      none: 125,
      mixed: 59,
    });
  });

  it("marks an item as its rows are marked", () => {
    for (const item of items) {
      const marks = new Set((item.rows ?? []).map(({ ghg }) => ghg));
      expect(item.ghg, item.code).toBe(marks.size === 1 ? [...marks][0] : "mixed");
    }
  });

  it("keeps thresholds and the index of standards", () => {
    expect(items.flatMap(({ thresholds }) => thresholds ?? [])).toHaveLength(131);
    expect(Object.keys(header.standardsIndex ?? {})).toHaveLength(178);
    expect(header.transitionRules).toHaveLength(7);
  });

  it("writes conditions once where the printed cell is merged", () => {
    const merged = rows.filter((row) => row.sharesConditionsWithRowAbove);
    expect(merged).toHaveLength(189);
    expect(merged.filter((row) => row.conditions !== undefined)).toEqual([]);
    for (const { code, rows: own } of items)
      expect(own?.[0]?.sharesConditionsWithRowAbove, code).toBeUndefined();
  });

  it("has 1,277 conditions with ids of their own", () => {
    // 1,267 transcribed, 8 added by settled findings, 2 from conditions that held an alternative
    expect(conditions).toHaveLength(1277);
    expect(new Set(conditions.map(({ id }) => id)).size).toBe(1277);
    for (const { rows: own, code } of items)
      for (const { id } of (own ?? []).flatMap((row) => conditionsIn(row.conditions)))
        expect(id.startsWith(`${code}/`), id).toBe(true);
  });

  it("demands nothing by a preference or a note", () => {
    const idle = conditions.filter(({ demand }) => !demand);
    expect(countBy(idle, ({ kind }) => kind)).toEqual({ note: 21, preference: 2 });
    expect(conditions.filter(({ kind, demand }) => demand && /^(note|preference)$/.test(kind))).toEqual([]);
  });

  it("lets a boiler pass by one test and holds it to stricter local rules", () => {
    const boiler = items.find(({ code }) => code === "1.1.1")?.rows?.[0]?.conditions;
    const [tests, stricter] = boiler !== undefined && "allOf" in boiler ? boiler.allOf : [];
    expect(tests).toHaveProperty("anyOf");
    expect(stricter).toHaveProperty("byType");
    expect(conditionsIn(tests).map(({ id }) => id)).toEqual(
      ["1", "2", "3"].map((number) => `1.1.1/3411/${number}`),
    );
    expect(conditionsIn(stricter).map(({ id }) => id)).toEqual(["1.1.1/3411/4"]);
  });

  it("tests membership where the value is a list", () => {
    const lists = conditions.filter(({ value, demand }) => Array.isArray(value) && demand);
    expect(new Set(lists.map(({ operator }) => operator))).toEqual(new Set(["listed-in"]));
  });

  it("reads every code as text", () => {
    for (const path of filesOf("catalogues/cn-green-finance/2025")) {
      const unquoted = text(path).match(/^\s*(- )?(code|parent|industry|section|edition|id): [0-9].*$/gm);
      expect(unquoted, path).toBeNull();
    }
  });

  it("records what became of each of the 90 findings", () => {
    const settled = document("catalogues/cn-green-finance/2025/settled-findings.yaml") as {
      findings: { code: string; where: string; decision: string; what: string }[];
    };
    expect(countBy(settled.findings, ({ decision }) => decision)).toEqual({ applied: 88, partly: 2 });
    const codes = new Set(items.map(({ code }) => code));
    for (const { code, where, what } of settled.findings) {
      expect(codes.has(code), code).toBe(true);
      expect(where.length * what.length, code).toBeGreaterThan(0);
    }
  });

  it("keeps errata beside the printed text", () => {
    expect(header.errata).toHaveLength(6);
    const pump = items.find(({ code }) => code === "1.1.10")?.rows?.[0];
    expect(pump).toMatchObject({ industry: "3411", industryExpected: "3441" });
    const manager = items
      .find(({ code }) => code === "6.4.2")
      ?.rows?.find((row) => row.activity === "物业管理");
    expect(manager).toMatchObject({ industryInferred: "7020", verified: false });
    expect(manager?.industry).toBeUndefined();
  });
});

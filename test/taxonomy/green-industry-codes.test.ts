import { describe, expect, it } from "vitest";
import { industryTableSchema } from "../../src/catalogue/industry-schema.js";
import { countBy, document, edition, rowsOf, text, unverifiedIn } from "./green-documents.js";

const table = industryTableSchema.parse(document("industry/gbt4754-2017.yaml"));
const names = new Map(table.items.map(({ code, name }) => [code, name]));

describe("GB/T 4754-2017", () => {
  it("has its four levels, with codes as text", () => {
    expect(countBy(table.items, ({ level }) => String(level))).toEqual({
      "1": 20,
      "2": 97,
      "3": 473,
      "4": 1381,
    });
    expect(text("industry/gbt4754-2017.yaml").match(/^\s*(- )?(code|parent): [0-9].*$/gm)).toBeNull();
    expect(unverifiedIn(document("industry/gbt4754-2017.yaml"))).toBe(1);
    expect(names.has("0511")).toBe(true);
  });

  it("gives every entry a parent that exists", () => {
    for (const { code, level, parent } of table.items) {
      if (level === 1) expect(parent, code).toBeNull();
      else expect(names.has(parent ?? ""), code).toBe(true);
    }
  });

  it("knows every code the green catalogue names", () => {
    const { items } = edition("cn-green-finance", "2025");
    const used = new Set([
      ...items.flatMap((item) => [...(item.industries ?? []), ...(item.industriesInRemarks?.codes ?? [])]),
      ...rowsOf(items).flatMap((row) => [
        ...[row.industry, row.industryExpected, row.industryInferred].filter((code) => code !== undefined),
        ...(row.industriesInRemarks?.codes ?? []),
      ]),
    ]);
    // no exceptions: the misprint of 1.1.10 (3411 for 3441) is a code that exists too
    expect([...used].filter((code) => !names.has(code))).toEqual([]);
  });

  it("has the likely code of a misprint under the printed activity", () => {
    expect(names.get("3441")).toBe("泵及真空设备制造");
    expect(names.get("7020")).toBe("物业管理");
  });
});

import { describe, expect, it } from "vitest";
import { type ParsedRecord, parseRecord } from "../../src/record/parse-record.js";

const good = { id: "L-1", kind: "loan", purpose: "屋顶光伏电站" };
const parse = (input: unknown) => parseRecord(input, { lang: "en" });
const withFields = (fields: object) => parse({ ...good, ...fields });

function refusal(parsed: ParsedRecord): string {
  return parsed.ok ? "read" : `${parsed.error.code} ${parsed.error.path}`.trim();
}

describe("an envelope of records", () => {
  it.each([
    [{ total: 1, data: [good] }, "data"],
    [{ code: 0, msg: "ok", data: { total: 1, list: [good] } }, "data.list"],
    [{ id: "batch-1", rows: [good] }, "rows"],
    [{ id: "batch-1", kind: "loan", rows: [good] }, "rows"],
  ])("is told with the list the records stand in: %j", (input, list) => {
    const parsed = parse(input);
    expect(refusal(parsed)).toMatch(/^RECORD_FIELD_MISSING /);
    expect(parsed.ok ? "" : parsed.error.message).toContain(`jq '.${list}'`);
  });

  it("is not seen in a record that lacks a field, nor in lists of anything else", () => {
    for (const input of [
      { kind: "loan", purpose: "光伏", project: { permits: [{ kind: "环评" }] } },
      { data: [] },
      { data: [1, 2] },
      { data: [{ 甲: 1 }] },
    ]) {
      const parsed = parse(input);
      expect(parsed.ok ? "" : parsed.error.message).not.toContain("jq");
    }
  });
});

describe("figures", () => {
  const advice = (fields: object): string => {
    const parsed = withFields(fields);
    return parsed.ok ? "read" : `${parsed.error.code} ${parsed.error.message}`;
  };

  it.each([
    [{ metrics: [{ name: "装机容量", value: "5MW" }] }, '"value": 5, "unit": "MW"'],
    [{ metrics: [{ name: "转换效率", value: "22.5 ％" }] }, '"value": 22.5, "unit": "%"'],
    [{ metrics: [{ name: "装机容量", value: "6万千瓦", unit: "万千瓦" }] }, '"value": 6, "unit": "万千瓦"'],
    [{ linked: { spts: [{ kpi: "碳强度", value: "1,200t" }] } }, '"value": 1200, "unit": "t"'],
    [{ project: { capacity: "100MW" } }, '"value": 100, "unit": "MW"'],
    [{ metrics: ["5MW"] }, '{"name": "…", "value": 5, "unit": "MW"}'],
    [{ metrics: "5MW" }, '{"name": "…", "value": 5, "unit": "MW"}'],
    [{ metrics: { 装机容量: "5MW" } }, '{"name": "…", "value": 5, "unit": "MW"}'],
    [{ linked: { spts: ["30%"] } }, '{"kpi": "…", "value": 30, "unit": "%"}'],
  ])("with the unit behind are refused with what to write: %j", (fields, hint) => {
    expect(advice(fields)).toMatch(/^RECORD_FIELD_(VALUE|TYPE) /);
    expect(advice(fields)).toContain(hint);
  });

  it.each(["5-6MW", "≥5MW", "1e5", "1E+400", "Infinity", "NaN", "∞", "5MW 以上"])(
    "are refused without guessing at %s",
    (value) => {
      expect(advice({ metrics: [{ name: "装机容量", value }] })).toMatch(/^RECORD_FIELD_VALUE (?!.*"unit")/);
    },
  );

  it.each([Infinity, -Infinity, NaN, 1e22, 1e308, -1e308, "9".repeat(30), "9".repeat(400)])(
    "are none a record may hold: %s",
    (value) => {
      for (const fields of [
        { metrics: [{ name: "转换效率", value, unit: "%" }] },
        { linked: { spts: [{ kpi: "碳强度", value }] } },
        { linked: { kpis: [{ name: "碳强度", history: [{ year: 2024, value }] }] } },
        { benefits: [{ indicator: "CO2", value }] },
        { amount: value },
      ]) {
        expect(advice(fields)).toMatch(/^RECORD_FIELD_VALUE /);
      }
    },
  );
});

import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { fossilWordsOf } from "../../src/flags/fossil-words.js";
import { everyRule } from "./rule-outcomes.js";

const taxonomy = bundledTaxonomy();
const words = fossilWordsOf(taxonomy);
const green = { catalogue: "cn-green-finance", edition: "2025" };

const groupsIn = (text: string): readonly string[] =>
  words.uses([{ field: "purpose", text }]).map(({ group }) => group);

describe("fossilWordsOf", () => {
  it("finds what the money builds", () => {
    expect(groupsIn("新建2×660MW燃煤发电机组")).toContain("coal-power");
    expect(groupsIn("煤制烯烃项目")).toContain("coal-chemicals");
    expect(groupsIn("LNG接收站扩建")).toContain("lng-terminal");
  });

  it("leaves out what is denied, replaced or about the land", () => {
    expect(groupsIn("项目不涉及燃煤发电")).toEqual([]);
    expect(groupsIn("光伏电站，替代燃煤机组")).toEqual([]);
    expect(groupsIn("采煤沉陷区综合治理")).toEqual([]);
    expect(groupsIn("超临界二氧化碳储能")).toEqual([]);
  });

  it("gives back where a word stands in the text as it was sent", () => {
    const [use] = words.uses([{ field: "purpose", text: "新 建 煤 電 项目" }]);
    expect(use).toMatchObject({ field: "purpose", start: 4, end: 7, text: "煤 電" });
  });

  it.each<[string, readonly string[]]>([
    ["动力煤", ["coal"]],
    [" Natural Gas ", ["gas"]],
    ["煤、天然气", ["coal", "gas"]],
    ["优质动力煤（低硫、低灰）", ["coal"]],
    ["优质无烟煤", ["coal"]],
    ["煤（掺烧生物质）", ["coal"]],
    ["生物质和神木块煤", ["coal"]],
    ["thermal coal / heavy fuel oil", ["coal", "oil"]],
    ["0号柴油", ["oil"]],
    ["生物质", []],
    ["煤层气", []],
    ["生物柴油", []],
    ["轻柴油（点火及助燃）", []],
    ["生活垃圾、点火用轻柴油", []],
    ["高炉煤气", []],
    ["煤矸石", []],
    ["charcoal", []],
    ["landfill gas", []],
  ])("reads the fuel %s", (fuel, substances) => {
    expect(words.substancesOf(fuel)).toEqual(substances);
  });

  it("reads from the catalogue which row names a substance", () => {
    const namedBy = (code: string): readonly string[] => {
      const item = taxonomy.item(code, green);
      if (!item) throw new Error(`no item ${code}`);
      return [...words.namedBy(item, green)];
    };
    expect(namedBy("4.2.2")).toEqual([]);
    expect(namedBy("2.2.2")).toEqual(expect.arrayContaining(["coal-power", "coal"]));
    expect(namedBy("4.3.1")).toContain("gas");
  });
});

describe("excluded-fossil-under-green-label", () => {
  it("calls no item of the catalogue fossil that is described in its own words and claimed by its code", () => {
    const called = (taxonomy.edition("cn-green-finance", "2025")?.items ?? []).flatMap(
      ({ code, name, aliases = [] }) =>
        [name, ...aliases.slice(0, 2)].filter((purpose) => {
          const result = everyRule.classify({
            id: "T-1",
            kind: "loan",
            approvedOn: "2025-11-03",
            purpose,
            labels: ["绿色贷款"],
            catalogue: { claimedVersion: "2025", claimedCode: code },
          });
          if (result.outcome === "rejected") throw new Error(result.error.message);
          return result.flags.some(({ rule }) => rule === "excluded-fossil-under-green-label");
        }),
    );
    expect(called).toEqual([]);
  });
});

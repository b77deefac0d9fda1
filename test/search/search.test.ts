import { describe, expect, test } from "vitest";
import { search } from "../../src/search/search.js";
import { demoTaxonomy } from "./demo-taxonomy.js";

const taxonomy = demoTaxonomy();
const codes = (words: string, options = {}) =>
  search(words, { taxonomy, ...options }).map(({ edition, code }) => `${edition} ${code}`);

describe("search by words", () => {
  test("finds an item by its name, an alias, a term it shares and a scope term", () => {
    expect(search("示例风机", { taxonomy })[0]).toMatchObject({
      catalogue: "demo-green",
      edition: "2025",
      code: "1.3",
      path: ["示例门类"],
      matchedOn: { field: "name", term: "示例风机" },
    });
    expect(search("示例鼓风机", { taxonomy })[0]).toMatchObject({
      code: "1.3",
      matchedOn: { field: "alias" },
    });
    expect(search("示例机组", { taxonomy })[0]).toMatchObject({
      code: "1.2",
      matchedOn: { field: "shared-term" },
    });
    expect(search("示例窑炉", { taxonomy, edition: "2021" })[0]).toMatchObject({
      code: "1.9",
      matchedOn: { field: "scope" },
    });
  });

  test("forgives one wrong character, full-width forms and spaces at the ends", () => {
    expect(codes("示列鼓风机")[0]).toBe("2025 1.3");
    expect(codes("　示例鼓风机　")[0]).toBe("2025 1.3");
  });

  test("looks only at editions in force where none is named, and only at a named one", () => {
    expect(codes("示例锅炉").every((found) => found.startsWith("2025 "))).toBe(true);
    expect(codes("示例锅炉", { edition: "2021" })[0]).toBe("2021 1.9");
    expect(codes("示例锅炉", { catalogue: "demo-green" })[0]).toBe("2025 1.1");
  });

  test.each([
    [{ catalogue: "demo-gren" }, /"demo-gren".*demo-green/],
    [{ edition: "2022" }, /"2022".*202[15]/],
    [{ catalogue: "demo-green", edition: "2022" }, /"demo-green@2022".*demo-green@202[15]/],
    [{ catalogue: "zzz" }, /"zzz"/],
  ])("refuses a catalogue or an edition that is not there: %j", (named, text) => {
    const asked = { taxonomy, lang: "en", ...named } as const;
    expect(() => search("示例锅炉", asked)).toThrow(expect.objectContaining({ code: "UNKNOWN_CATALOGUE" }));
    expect(() => search("示例锅炉", asked)).toThrow(text);
    expect(() => search("1.1", asked)).toThrow(text);
  });

  test("finds nothing for words no item has anything of", () => {
    for (const words of ["", "   ", "，。", "abcdefg", "猫"]) expect(codes(words), words).toEqual([]);
  });

  test("returns at most as many as asked for, best first", () => {
    const all = search("示例", { taxonomy });
    expect(all.length).toBeGreaterThan(1);
    expect(search("示例", { taxonomy, limit: 1 })).toEqual(all.slice(0, 1));
    expect(search("示例", { taxonomy, limit: 0 })).toEqual([]);
    for (const limit of [-1, Number.NaN, 1.5]) {
      expect(() => search("示例", { taxonomy, limit }), String(limit)).toThrow(/limit/);
    }
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe("search by code", () => {
  test("finds the code itself, then what it begins", () => {
    expect(codes("1.1")).toEqual(["2025 1.1"]);
    expect(codes("1.")).toEqual(["2025 1.1", "2025 1.2", "2025 1.3"]);
    expect(codes("１．２")).toEqual(["2025 1.2"]);
    expect(search("1.2", { taxonomy })[0]?.matchedOn).toEqual({ field: "code", term: "1.2" });
  });

  test("looks a code up in older editions where none in force has it", () => {
    expect(codes("1.10")).toEqual(["2021 1.10"]);
    expect(codes("1.10", { edition: "2025" })).toEqual([]);
    expect(codes("7.7")).toEqual([]);
  });
});

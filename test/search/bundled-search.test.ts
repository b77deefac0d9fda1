import { describe, expect, test } from "vitest";
import { search } from "../../src/search/search.js";

const best = (words: string) => search(words)[0]?.code;

describe("search in the bundled catalogues", () => {
  test("needs no options and speaks of the edition in force", () => {
    expect(search("太阳能利用设施建设和运营")[0]).toMatchObject({
      catalogue: "cn-green-finance",
      edition: "2025",
      code: "4.2.2",
    });
  });

  test.each([
    ["风里发电", "4.2.1"],
    ["光付发电", "4.2.2"],
    ["抽水畜能", "4.3.3"],
    ["onshore wind powr", "4.2.1"],
    ["photovoltaik power plant", "4.2.2"],
    ["waste heat recovry", "1.3.4"],
  ])("understands %s", (words, code) => {
    expect(best(words)).toBe(code);
  });

  test.each([
    ["风店", "风电"],
    ["光浮", "光伏"],
    ["储熊", "储能"],
    ["热蹦", "热泵"],
    ["充电装", "充电桩"],
    ["污睡", "污水"],
    ["屋顶光浮", "屋顶光伏"],
  ])("a short word with one wrong character, %s, is taken for %s", (words, term) => {
    expect(search(words)[0]?.matchedOn.term).toBe(term);
  });

  test("finds codes of older editions", () => {
    expect(search("3.2.2.1").map(({ catalogue, edition }) => `${catalogue}@${edition}`)).toEqual([
      "cn-green-bond@2021",
    ]);
  });

  test("glosses in English where it is asked for", () => {
    const [found] = search("4.2.2", { lang: "en" });
    expect(found?.gloss).toMatch(/solar/i);
  });
});

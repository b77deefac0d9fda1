import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { demoTaxonomy } from "../search/demo-taxonomy.js";

const taxonomy = demoTaxonomy();

function item(code: string, options = {}) {
  const explanation = explain(code, { taxonomy, ...options });
  if (explanation?.kind !== "item") throw new Error(explanation?.kind ?? "nothing");
  return explanation;
}

describe("explain a code", () => {
  test("tells rows, conditions, look-alikes and where it stands", () => {
    expect(item("1.1")).toMatchObject({
      code: "1.1",
      name: "示例锅炉",
      verified: true,
      edition: { catalogue: "demo-green", edition: "2025", standing: "official-copy", official: true },
      path: [{ code: "1", name: "示例门类" }],
      sources: [{ ref: "0", title: "示例文本" }],
      notThis: [{ term: "燃煤示例锅炉", why: "不在范围内" }],
      aliases: ["节能示例锅炉", "冷凝示例锅炉", "示例联产炉"],
    });
    expect(item("1.1").rows.map(({ industry, ghg }) => [industry?.code, ghg])).toEqual([
      ["0110", "enabling"],
      ["0199", "none"],
    ]);
  });

  test("writes a condition tree in reading order with what decides it", () => {
    const [row] = item("1.1").rows;
    expect(row?.conditions).toMatchObject([
      { kind: "all-of", depth: 0 },
      { kind: "condition", depth: 1, id: "1.1/0110/1", decidable: "auto" },
      { kind: "condition", depth: 1, id: "1.1/0110/2", decidable: "manual", standards: ["GB 1"] },
    ]);
  });

  test("tells what the item was before and whether that is verified", () => {
    expect(item("1.2").crosswalk).toMatchObject([
      {
        direction: "from-older",
        other: { edition: "2021" },
        links: [{ code: "1.10", basis: "name-similar", verified: false }],
      },
    ]);
    expect(item("1.9").crosswalk).toMatchObject([
      { direction: "to-newer", relation: "moved", links: [{ code: "1.1", verified: true }] },
    ]);
    expect(item("1.3").crosswalk).toMatchObject([{ relation: "new", links: [] }]);
  });

  test("terms shared with other items come with the question and the others' names", () => {
    expect(item("1.2").sharedTerms).toEqual([
      { term: "示例机组", with: [{ code: "1.1", name: "示例锅炉" }], question: "资金用于锅炉还是水泵？" },
    ]);
  });

  test("takes the edition in force where none is named, the named one else", () => {
    expect(item("1.9").edition.edition).toBe("2021");
    expect(explain("1.9", { taxonomy, edition: "2025" })).toBeUndefined();
    expect(item("１．１").code).toBe("1.1");
  });

  test("a group lists what it holds and names the same code elsewhere", () => {
    expect(explain("1", { taxonomy })).toMatchObject({
      kind: "group",
      edition: { edition: "2025" },
      children: [
        { code: "1.1", items: 1 },
        { code: "1.2", items: 1 },
        { code: "1.3", items: 1 },
      ],
      elsewhere: [{ catalogue: "demo-green", edition: "2021", code: "1" }],
    });
  });

  test("an unknown code is undefined and no error", () => {
    for (const code of ["9.9", "", "锅炉", "__proto__"]) expect(explain(code, { taxonomy })).toBeUndefined();
  });

  test("the bundled catalogues are the default", () => {
    expect(explain("4.2.2")).toMatchObject({ kind: "item", edition: { edition: "2025" }, ghg: "direct" });
    expect(explain("3.2.2.1")).toMatchObject({ edition: { edition: "2021", superseded: "2025-10-01" } });
  });

  test("is JSON-safe", () => {
    const explanation = item("1.1");
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

import { describe, expect, it } from "vitest";
import type { Item } from "../../src/catalogue/schema.js";
import { collectTerms } from "../../src/match/collect-terms.js";
import type { TermTable } from "../../src/match/term-table.js";

const item = (code: string, words: Partial<Item>): Item => ({
  code,
  level: 3,
  name: `条目${code}处理`,
  parent: null,
  source: "0",
  verified: false,
  ...words,
});

const variants = [
  { term: "处理", as: ["处置"] },
  { term: "治理", as: ["整治", "修复"] },
];

const collected = (items: readonly Item[]): TermTable =>
  collectTerms({ items, extra: new Map(), clean: (text) => text, activityWords: [], variants });

/** What a term says: codes of the items it stands for, in order. */
const saysOf = (table: TermTable, items: readonly Item[], term: string): string[] => {
  const at = table.terms.indexOf(term);
  return table.item.slice(table.first[at], table.first[at + 1]).map((i) => items[i]?.code ?? "");
};

describe("words in other words", () => {
  it("stand for the same items, with the same company", () => {
    const items = [item("1.1.1", { aliases: ["含油污泥处理"] }), item("1.1.2", { aliases: ["河道治理"] })];
    const table = collected(items);
    expect(saysOf(table, items, "含油污泥处置")).toEqual(["1.1.1"]);
    expect(saysOf(table, items, "河道整治")).toEqual(["1.1.2"]);
    expect(saysOf(table, items, "河道修复")).toEqual(["1.1.2"]);
  });

  it("are left to the item that has them already", () => {
    const items = [item("1.1.1", { aliases: ["矿山治理"] }), item("1.1.2", { aliases: ["矿山修复"] })];
    expect(saysOf(collected(items), items, "矿山修复")).toEqual(["1.1.2"]);
  });

  it("are not made of what stands in the document", () => {
    const items = [item("1.1.1", { scopeTerms: ["废气治理"] })];
    const { terms } = collected(items);
    expect(terms).toContain("条目1.1.1处理");
    expect(terms).not.toContain("条目1.1.1处置");
    expect(terms).not.toContain("废气整治");
  });
});

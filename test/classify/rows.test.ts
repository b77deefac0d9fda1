import { describe, expect, it } from "vitest";
import { answer } from "./record-of.js";

const rowsOf = (record: Readonly<Record<string, unknown>>): string[] =>
  answer({ approvedOn: "2025-11-03", ...record }).assessments[0]?.matches[0]?.rows.map(
    (r) => r.industry ?? r.activity,
  ) ?? [];

describe("the rows of an item", () => {
  it("are chosen by the wording they do not share", () => {
    expect(rowsOf({ purpose: "新建100MW农光互补光伏电站" })).toEqual(["4875"]);
  });

  it("are chosen by the industry of the funds first", () => {
    expect(rowsOf({ purpose: "新建100MW农光互补光伏电站", project: { industry: "4416" } })).toEqual(["4416"]);
  });

  it("are denied by a code of the funds that is none of theirs, and nothing is eligible by its words alone", () => {
    const { decision } = answer({
      purpose: "新建100MW农光互补光伏电站",
      approvedOn: "2025-11-03",
      project: { industry: "0610" },
    });
    expect(decision).toMatchObject({ category: "green", status: "needs-evidence", code: "4.2.2" });
    expect(decision.reasons.map(({ text }) => text)).toContain(
      "资金投向行业 0610 与条目 4.2.2 所列行业不符。",
    );
  });

  it("bring their own conditions, or those of the row whose cell they share", () => {
    const open = (industry: string) =>
      answer({
        purpose: "太阳能采暖系统建设，太阳能热水供应系统建设",
        approvedOn: "2025-11-03",
        project: { industry },
      }).assessments[0]?.matches[0]?.conditions.map((c) => c.id);
    expect(open("4920")).toEqual(["4.2.2/4920/1"]);
    expect(open("4416")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { answer } from "./record-of.js";

const category = (purpose: string): string => answer({ purpose, approvedOn: "2025-11-03" }).decision.category;

describe("lines in one field", () => {
  it.each([
    "不用于光伏电站项目\n新建风电场",
    "不涉及燃煤发电项目\n\n新建风电场",
    "1.不含光伏电站项目\n2.风电场建设",
  ])("are clauses of their own, so that a denial stays in its line: %j", (purpose) => {
    expect(answer({ purpose, approvedOn: "2025-11-03" }).decision.code).toBe("4.2.1");
  });

  it.each([
    "本贷款不用于\n光伏电站建设",
    "本项目不\n涉及光伏电站",
    "不得用于：\n1.光伏电站\n2.风电场",
    "不得用于下列项目\n1.光伏电站\n2.风电场",
    "不含以下项目\n\n光伏电站建设",
  ])("of which one goes on in the next are joined: %j", (purpose) => {
    expect(category(purpose)).not.toBe("green");
  });

  it("are one where the cell was narrow", () => {
    for (const purpose of ["新建100MW光伏发\n电项目", "新建屋顶\n光伏\n电站"]) {
      const joined = answer({ purpose: purpose.replaceAll("\n", ""), approvedOn: "2025-11-03" });
      const { category, code } = joined.decision;
      expect(answer({ purpose, approvedOn: "2025-11-03" }).decision).toMatchObject({ category, code });
    }
  });
});

import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/report/display-width.js";
import { wrapAndCut, wrapText } from "../../src/report/wrap-text.js";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["光伏", 4],
    ["（√√）", 6],
    ["ＡＢ", 4],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["\u200b", 0],
    ["🌱", 2],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  test("no line is wider than asked for and nothing is lost", () => {
    const text =
      "新建100MW农光互补光伏电站，含升压站（220kV）及送出线路；GB/T 39091《工业余热梯级利用导则》。";
    for (let width = 4; width < 60; width++) {
      const lines = wrapText(text, width);
      expect(Math.max(...lines.map(displayWidth)), String(width)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  test("no line begins with a closing mark, no word is torn", () => {
    expect(wrapText("光伏电站，升压站", 8)).toEqual(["光伏电", "站，升压", "站"]);
    expect(wrapText("green finance catalogue", 10)).toEqual(["green", "finance", "catalogue"]);
  });

  test("what is cut ends in an ellipsis", () => {
    expect(wrapAndCut("光伏电站建设", 4, 2)).toEqual(["光伏", "电…"]);
    expect(wrapAndCut("光伏", 4, 2)).toEqual(["光伏"]);
  });
});

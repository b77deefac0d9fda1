import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineStops } from "../../src/match/line-stops.js";
import { createNormaliser } from "../../src/match/normalise.js";

const normalise = createNormaliser(
  new Map([
    ["農", "农"],
    ["風", "风"],
  ]),
);

const lined = createNormaliser(
  new Map(),
  createLineStops({ ends: ["建设", "项目"], announces: ["下列"], begins: ["补充", "新建"] }),
);

describe("a line break inside a text", () => {
  it.each([
    ["光伏电站建设\n补充流动资金", "光伏电站建设,补充流动资金"],
    ["光伏电站建设 \r\n  新建风电场", "光伏电站建设,新建风电场"],
    ["1.光伏电站建设\n2.风电场", "1.光伏电站建设,2.风电场"],
    ["光伏电站建设\n\n风电场", "光伏电站建设,风电场"],
  ])("ends a clause between two uses: %j", (text, expected) => {
    expect(lined.clean(text)).toBe(expected);
    expect(normalise.clean(text)).toBe(expected.replaceAll(",", ""));
  });

  it.each([
    "新建100MW光伏发\n电项目",
    "光伏电站项目\n建设",
    "本贷款不用于\n新建光伏电站",
    "不得用于下列项目\n1.风电场",
    "装机10\n0.5MW",
    "光伏电站建设\n",
  ])("joins what was wrapped: %j", (text) => {
    expect(lined.clean(text)).toBe(text.replaceAll("\n", "").toLowerCase());
  });

  it("points at the break where it is a comma", () => {
    const { text, at } = lined("项目\n新建");
    expect(at?.[text.indexOf(",")]).toBe(2);
  });
});

describe("normalise", () => {
  it.each([
    ["１００ＭＷ　农光互补", "100mw农光互补"],
    ["LED 照 明", "led照明"],
    ["農光互补", "农光互补"],
    ["面积㎡", "面积m2"],
    ["a\u0000b\u200bc", "abc"],
    ["", ""],
    ["光\u00ad伏\ufe0f电\u2060站\u{e0100}", "光伏电站"],
    ["⼯业⽔处理，⾵⼒发电，⻋", "工业水处理,风力发电,⻋"],
    ["光伏﹐储能︓", "光伏,储能:"],
  ])("%j becomes %j", (text, expected) => {
    expect(normalise.clean(text)).toBe(expected);
  });

  it("points back into the original", () => {
    const { text, at, original } = normalise("新 建 光伏");
    expect([...text].map((_, i) => original.charAt(at?.[i] ?? -1)).join("")).toBe("新建光伏");
  });

  it("needs no pointers where every character keeps its place", () => {
    expect(normalise("新建光伏（１００ＭＷ）")).toMatchObject({ text: "新建光伏(100mw)", at: undefined });
  });

  it("is done once and for all, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normalise.clean(text);
        expect(normalise.clean(once)).toBe(once);
        const offsets = normalise(text).at ?? [];
        expect(
          [...offsets].every((offset, i) => offset >= (offsets[i - 1] ?? 0) && offset < text.length),
        ).toBe(true);
      }),
    );
  });

  it("reads a megabyte", () => {
    expect(normalise.clean("光".repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

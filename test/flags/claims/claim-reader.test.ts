import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../../src/bundled-taxonomy.js";
import { claimReaderOf } from "../../../src/flags/claims/claim-reader.js";

const read = claimReaderOf(bundledTaxonomy());

const found = (text: string, group: string): string[] =>
  read(text)
    .flatMap(({ hits }) => hits)
    .filter((hit) => hit.group === group && !hit.negated)
    .map(({ start, end }) => text.slice(start, end));

describe("claimReaderOf", () => {
  it.each([
    ["本园区为零碳园区", ["零碳"]],
    ["本園區為淨零排放園區", ["淨零排放"]],
    ["零\n碳園區", ["零\n碳"]],
    ["碳 中 和 工 厂", ["碳 中 和"]],
    ["Ｚｅｒｏ　Ｃａｒｂｏｎ plant", ["Ｚｅｒｏ　Ｃａｒｂｏｎ"]],
    ["a carbon\nneutral plant", ["carbon\nneutral"]],
    ["car\u200bbon-neutral", ["car\u200bbon-neutral"]],
    ["并非零碳", []],
    ["非零碳园区", []],
    ["尚未实现碳中和", []],
    ["碳中和尚未实现", []],
    ["不得宣称零碳", []],
    ["无锡零碳园区", ["零碳"]],
    ["不是普通园区而是零碳园区", ["零碳"]],
    ["没有烟囱，是零碳工厂", ["零碳"]],
    ["not carbon neutral", []],
    ["isn't net zero", []],
    ["Not only cheap, but carbon neutral", ["carbon neutral"]],
    ["no smoke, and carbon neutral", ["carbon neutral"]],
    ["no pollution", ["no pollution"]],
    ["本期碳中和债", []],
    ["服务碳达峰、碳中和目标", []],
    ["noncarbon neutralised", []],
  ])("absolute claims of %j", (text, expected) => {
    expect(found(text, "absolute")).toEqual(expected);
  });

  it.each([
    ["年减排12万吨", "measure", true],
    ["装机100MW", "measure", true],
    ["10 green projects", "measure", false],
    ["2025年", "measure", false],
    ["3个项目", "measure", false],
    ["依据GB/T 50378", "standard", true],
    ["ISO 14064-1", "standard", true],
    ["目录条目4.2.2", "catalogue-row", true],
    ["增长3.5", "catalogue-row", false],
    ["晋银发〔2024〕53号", "document", true],
    ["（2024）53号", "document", true],
    ["较2020年下降", "baseline", true],
  ])("%j holds a %s: %s", (text, fact, expected) => {
    expect(read(text).some((sentence) => sentence.has(fact))).toBe(expected);
  });

  it("gives offsets of the text as it was sent, whatever stands around", () => {
    const noise = fc.string({
      unit: fc.constantFrom("绿", "色", "環", " ", "\n", "A", "。", "，", "Ａ", "-", "\u200b", "😀"),
    });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const text = `${before}。净零排放。${after}`;
        expect(found(text, "absolute")).toContain("净零排放");
      }),
    );
  });

  it("reads a long text whole", () => {
    expect(read("本行承诺减排并非零碳，绿色环保。".repeat(5000))).toHaveLength(5000);
  });
});

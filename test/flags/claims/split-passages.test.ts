import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../../src/flags/claims/split-passages.js";

const sentences = (text: string): string[][] =>
  splitPassages(text, ["no.", "e.g."]).map((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  );

describe("splitPassages", () => {
  it.each([
    ["本行承诺减排。项目已投产!", [["本行承诺减排。", "项目已投产!"]]],
    ["we cut 3.5 t. we go on.", [["we cut 3.5 t.", "we go on."]]],
    ["see no. 5 of the list, e.g. wind. done", [["see no. 5 of the list, e.g. wind.", "done"]]],
    ["一。”二。", [["一。”", "二。"]]],
    ["第一段。\n第二段。", [["第一段。"], ["第二段。"]]],
    ["减排量为12\n万吨。", [["减排量为12\n万吨。"]]],
    ["标题\n\n正文。", [["标题"], ["正文。"]]],
    ["要点\n• 一\n• 二", [["要点"], ["• 一"], ["• 二"]]],
    ["  \n ", []],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("leaves out nothing but white space and never goes back", () => {
    const texts = fc.string({ unit: fc.constantFrom("绿", "a", "1", "。", ".", ";", "\n", " ", "”", "•") });
    fc.assert(
      fc.property(texts, (text) => {
        const stretches = splitPassages(text, []).flatMap((paragraph) => paragraph.sentences);
        let at = 0;
        for (const { start, end } of stretches) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});

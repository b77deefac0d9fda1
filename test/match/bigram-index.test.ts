import { describe, expect, it } from "vitest";
import { buildBigramTable, createBigramIndex } from "../../src/match/bigram-index.js";

const documents = ["风力发电", "太阳能发电", "污水处理", "垃圾处理"].map((text) => ({
  pieces: [{ text, weight: 1 }],
}));

const rank = (text: string, mask = new Uint8Array(text.length), skip = 0): number[] => {
  const scores = new Float32Array(documents.length);
  createBigramIndex(buildBigramTable(documents)).rank(text, mask, skip, scores);
  return [...scores];
};

const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

describe("bigram index", () => {
  it("ranks the document with the rarer pairs first", () => {
    expect(best(rank("建设太阳能发电站"))).toBe(1);
    expect(best(rank("城市污水处理厂"))).toBe(2);
  });

  it("leaves masked characters out", () => {
    const mask = Uint8Array.of(1, 1, 1, 0, 0, 0, 0);
    expect(best(rank("太阳能污水处理", mask, 1))).toBe(2);
  });

  it("counts a pair once", () => {
    expect(rank("污水污水污水")).toEqual(rank("污水"));
  });

  it("gives the same ranks whatever document comes first", () => {
    const turned = createBigramIndex(buildBigramTable([...documents].reverse()));
    const scores = new Float32Array(documents.length);
    turned.rank("太阳能发电", new Uint8Array(5), 0, scores);
    expect([...scores].reverse()).toEqual(rank("太阳能发电"));
  });
});

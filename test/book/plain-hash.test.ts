import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyText } from "../../src/book/key-text.js";
import { hashKeyText, hashPlainName } from "../../src/book/plain-hash.js";
import { plainName } from "../../src/book/plain-name.js";
import { hashText, joinHashes } from "../../src/book/text-hash.js";

/** Texts mostly of what banks write, with now and then a character that has to be looked at more closely. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."太原龥一AZaz09-_/%+~ \t\u0000\u3000（）【】“”、·：；—–１Ａ㎡①豈ﬁé"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

describe("hashes read off a text as it was written", () => {
  it("are those of the text as keys compare it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hashKeyText(text)).toEqual(hashText(keyText(text)));
      }),
    );
  });

  it("are those of the name without its signs", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hashPlainName(text)).toEqual(hashText(plainName(text)));
      }),
    );
  });

  it("tell near-identical names from names of other numbers", () => {
    expect(hashPlainName("太原 某县１００ＭＷ（一期）")).toEqual(hashPlainName("太原某县100mw一期"));
    expect(hashPlainName("太原某县100MW")).not.toEqual(hashPlainName("太原某县101MW"));
  });
});

describe("hashes of numbers that follow one another", () => {
  it("differ, in each half of 32 bits as seldom as chance has it", () => {
    const figures = [0, 1, 2 ** 32, 2 ** 40 + 1];
    const regions = ["", "140100", "140200"].map(hashText);
    const hashes = Array.from({ length: 8_000 }, (_, at) => hashText(`2501-140100-04-01-${at}`)).flatMap(
      (key) => regions.flatMap((region) => figures.map((figure) => joinHashes(key, region, figure))),
    );
    const different = (of: readonly unknown[]) => new Set(of).size;
    expect(different(hashes.map(({ high, low }) => `${high} ${low}`))).toBe(hashes.length);
    // about one pair of 96,000 numbers meets in 32 bits
    expect(hashes.length - different(hashes.map(({ high }) => high))).toBeLessThan(12);
    expect(hashes.length - different(hashes.map(({ low }) => low))).toBeLessThan(12);
  });
});

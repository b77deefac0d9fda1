import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean } from "../../src/messages/did-you-mean.js";
import { editDistance } from "../../src/messages/edit-distance.js";
import { parseRecord } from "../../src/record/parse-record.js";
import { readDate } from "../../src/record/read-date.js";
import { readNumber } from "../../src/record/read-number.js";
import { LONGEST_TEXT } from "../../src/record/read-text.js";

describe("days", () => {
  it("are those of the calendar", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const two = (part: number) => String(part).padStart(2, "0");
          const text = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
          const calendar = new Date(0);
          calendar.setUTCFullYear(year, month - 1, day);
          const exists = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
          expect(readDate(text)).toBe(exists ? text : undefined);
          expect(readDate(text.replaceAll("-", ""))).toBe(exists ? text : undefined);
        },
      ),
    );
  });

  it.each(["2025-1103", "202511-03", "2025-11-3", " 2025-11-03", "2025-11-03T00:00", "二〇二五"])(
    "are not read from other forms: %s",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe("texts beyond the limit", () => {
  const advice = (fields: object): string => {
    const parsed = parseRecord({ id: "L-1", kind: "loan", purpose: "光伏", ...fields }, { lang: "en" });
    return parsed.ok ? "" : parsed.error.message;
  };
  const long = "x".repeat(LONGEST_TEXT + 1);

  it("are refused with advice that fits the field", () => {
    expect(advice({ purpose: long })).toMatch(/use of funds/);
    expect(advice({ id: long })).toMatch(/id or a code is short/);
    expect(advice({ catalogue: { claimedCode: long } })).toMatch(/id or a code is short/);
  });
});

describe("currencies", () => {
  const read = (currency: string) => {
    const parsed = parseRecord({ id: "L-1", kind: "loan", purpose: "光伏", currency }, { lang: "en" });
    if (!parsed.ok) throw new Error(parsed.error.message);
    return [parsed.record.instrument.currency, ...parsed.notices.map(({ code, path }) => `${code} ${path}`)];
  };

  it.each([
    ["CNY", "CNY"],
    ["cny", "CNY"],
    ["ＣＮＹ", "CNY"],
    ["RMB", "CNY"],
    ["人民币", "CNY"],
    [" 人民币元", "CNY"],
    ["156", "CNY"],
    ["CNH", "CNY"],
    ["美元", "USD"],
    ["kzt", "KZT"],
  ])("%j is %s, without a word", (sent, code) => {
    expect(read(sent)).toEqual([code]);
  });

  it.each(["CNYY", "01", "人民币万元", "ABC", "xyz"])("%j names none and is kept with a notice", (sent) => {
    expect(read(sent)).toEqual([sent, "RECORD_CURRENCY_UNKNOWN currency"]);
  });

  it("under two names agree where they mean the same", () => {
    const twice = {
      id: "L-1",
      kind: "loan",
      purpose: "光伏",
      currency: "人民币",
      instrument: { currency: "CNY" },
    };
    expect(parseRecord(twice, { lang: "en" }).ok).toBe(true);
  });
});

describe("numbers", () => {
  it("in digits are what JSON reads", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(999), (whole, fraction) => {
        expect(readNumber(`${whole}.${fraction}`)).toBe(Number(`${whole}.${fraction}`));
      }),
    );
  });

  it.each(["", "1e5", "0x10", "+1", ".5", "5.", "1,00", "1,0000", ",100", "1 000", "--1", "∞", "NaN"])(
    "are not read from other forms: %s",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe("the nearest word", () => {
  it.each([
    ["purpse", "purpose"],
    ["PURPOSE", "purpose"],
    ["puprose", "purpose"],
    ["amonut", "amount"],
    ["x", undefined],
    ["whatever", undefined],
    ["", undefined],
    ["p".repeat(41), undefined],
  ])("to %s is %s", (word, nearest) => {
    expect(didYouMean(word, ["id", "purpose", "amount"])).toBe(nearest);
  });

  it("is measured the same from both sides, and by no more than the limit and one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, limit) => {
        const distance = editDistance(left, right, limit);
        expect(editDistance(right, left, limit)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(limit + 1);
        expect(distance === 0).toBe(left === right);
      }),
    );
  });

  it("is what it would be without a limit, wherever that is within the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, limit) => {
        const whole = editDistance(left, right, left.length + right.length);
        expect(editDistance(left, right, limit)).toBe(Math.min(whole, limit + 1));
      }),
    );
    expect(editDistance("a".repeat(200), "b".repeat(200), 300)).toBe(200);
    expect(editDistance("abc", "acb", 2)).toBe(1);
  });
});

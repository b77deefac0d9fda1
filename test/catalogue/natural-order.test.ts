import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodes } from "../../src/catalogue/natural-order.js";

test("chapters in the order people number them", () => {
  const ordered = [
    "1",
    "1.1",
    "1.1.2",
    "1.1.10",
    "1.2",
    "1.9",
    "1.10",
    "2",
    "10",
    "A1",
    "A2",
    "A10",
    "T-2",
    "T-10",
  ];
  expect([...ordered].reverse().sort(compareCodes)).toEqual(ordered);
});

test("a total order", () => {
  const code = fc.stringMatching(/^[0-9A-C.-]{0,8}$/);
  fc.assert(
    fc.property(code, code, code, (a, b, c) => {
      expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) + 0);
      expect(compareCodes(a, b) === 0).toBe(a === b);
      if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0)
        expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

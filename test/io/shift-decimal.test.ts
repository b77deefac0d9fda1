import fc from "fast-check";
import { expect, it } from "vitest";
import { shiftDecimal } from "../../src/io/shift-decimal.js";

it.each([
  ["1.005", 4, "10050"],
  ["12000.55", 4, "120005500"],
  ["0.00001", 4, "0.1"],
  ["60", -2, "0.6"],
  ["5", -2, "0.05"],
  ["-1.5", -2, "-0.015"],
  ["0", 8, "0"],
  ["0", -2, "0"],
  ["007.50", 0, "007.50"],
  ["99999999999999999999.9", 1, "999999999999999999999"],
])("shifts %s by %i", (digits, power, shifted) => {
  expect(shiftDecimal(digits, power)).toBe(shifted);
});

it("is undone by the opposite shift", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: -9, max: 9 }),
      (whole, power) => {
        const back = shiftDecimal(shiftDecimal(`${whole}`, power), -power);
        expect(back.replace(/^-0$/, "0")).toBe(`${whole}`);
      },
    ),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { readFigure } from "../../src/io/read-figure.js";
import { shiftDecimal } from "../../src/io/shift-decimal.js";
import { tableField } from "../../src/io/table-field.js";

const amount = tableField("amount");
if (amount === undefined || amount === "group") throw new Error("an amount is a field");

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });

it("reads digits with their unit exactly, and keeps as text what a number would lose digits of", () => {
  fc.assert(
    fc.property(
      digits(1, 17),
      fc.option(digits(1, 8), { nil: undefined }),
      fc.integer({ min: -4, max: 8 }),
      (whole, fraction, power) => {
        const cell = fraction === undefined ? whole : `${whole}.${fraction}`;
        const shifted = shiftDecimal(cell, power);
        const significant = shifted.replace(".", "").replace(/^0+/, "").length;
        const figure = readFigure(cell, { power }, amount, undefined);
        expect(figure).toBe(significant <= 15 ? Number(shifted) : shifted);
      },
    ),
    { numRuns: 2000 },
  );
});

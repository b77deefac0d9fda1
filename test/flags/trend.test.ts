import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directionOf, trendOf } from "../../src/flags/checks/sustainability-linked/trend.js";

describe("trendOf", () => {
  it("finds the line again that the figures lie on", () => {
    const coefficient = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(coefficient, coefficient, fc.integer({ min: 3, max: 5 }), (slope, level, years) => {
        const points = Array.from({ length: years }, (_, i) => ({
          year: 2020 + i,
          value: level + slope * i,
        }));
        expect(trendOf(points)?.(2030)).toBeCloseTo(level + slope * 10, 6);
      }),
    );
  });

  it("goes through the middle of figures beside a line", () => {
    const trend = trendOf([
      { year: 2022, value: 10 },
      { year: 2023, value: 13 },
      { year: 2024, value: 10 },
    ]);
    expect(trend?.(2027)).toBe(11);
  });

  it("makes no line of one year", () => {
    expect(trendOf([{ year: 2024, value: 1 }])).toBeUndefined();
    expect(
      trendOf([
        { year: 2024, value: 1 },
        { year: 2024, value: 2 },
      ]),
    ).toBeUndefined();
  });
});

describe("directionOf", () => {
  it.each([
    [296, 302, [], "lower"],
    [45, 30, [], "higher"],
    [
      65,
      undefined,
      [
        { year: 2022, value: 70 },
        { year: 2024, value: 60 },
      ],
      "lower",
    ],
    [
      70,
      70,
      [
        { year: 2022, value: 80 },
        { year: 2024, value: 70 },
      ],
      "lower",
    ],
    [70, 70, [], undefined],
  ] as const)("target %s from baseline %s", (target, baseline, history, expected) => {
    expect(directionOf(target, baseline, history)).toBe(expected);
  });
});

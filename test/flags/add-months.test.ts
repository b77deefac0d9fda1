import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/flags/add-months.js";
import { daysBetween } from "../../src/flags/days-between.js";
import { monthsBetween } from "../../src/flags/months-between.js";

describe("days and months", () => {
  it.each([
    ["2024-12-31", 15, "2026-03-31"],
    ["2025-11-30", 3, "2026-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-01-15", -13, "2023-12-15"],
  ])("%s and %s months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["2000-01-01", "2000-12-31", 365],
    ["2025-07-14", "2025-10-01", 79],
    ["2025-10-01", "2025-07-14", -79],
  ])("from %s to %s are %s days", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it("counts whole months from a day to the same day, leap years or not", () => {
    expect(monthsBetween("2025-01-01", "2035-01-01")).toBe(120);
    expect(monthsBetween("2023-02-28", "2024-02-28")).toBe(12);
  });
});

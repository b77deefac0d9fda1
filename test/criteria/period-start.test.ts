import { expect, test } from "vitest";
import { beginsAfter, periodStart } from "../../src/criteria/period-start.js";

test.each([
  ["2026", "2026"],
  ["2026年度", "2026"],
  ["2025年1—6月", "2025-01"],
  ["2025-07 – 2025-12", "2025-07"],
  ["2025.7.1-2025.12.31", "2025-07-01"],
  ["20260101-20260630", "2026-01-01"],
  ["202601-202606", "2026-01"],
  ["2026-2030", "2026"],
  ["2025年第四季度", "2025-10"],
  ["2025Q2", "2025-04"],
  ["2025年下半年", "2025-07"],
  ["投产后第一年", undefined],
  ["", undefined],
])("%s begins with %s", (period, start) => {
  expect(periodStart(period)).toBe(start);
});

test("only what lies wholly behind the day begins after it", () => {
  const after = (start: string) => beginsAfter(start, "2025-11-03");
  expect(["2025", "2025-11", "2025-11-03", "2024-12"].map(after)).toEqual([false, false, false, false]);
  expect(["2026", "2025-12", "2025-11-04"].map(after)).toEqual([true, true, true]);
});

import { afterEach, expect, test, vi } from "vitest";
import { today } from "../../src/cli/today.js";

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ["Asia/Shanghai", "2026-01-01T23:30:00Z", "2026-01-02"],
  ["Asia/Shanghai", "2025-12-31T15:59:59Z", "2025-12-31"],
  ["Asia/Shanghai", "2025-12-31T16:00:00Z", "2026-01-01"],
  ["UTC", "2026-01-01T23:30:00Z", "2026-01-01"],
  ["America/New_York", "2026-03-01T03:00:00Z", "2026-02-28"],
])("today is the day of the local clock: %s, %s", (zone, moment, day) => {
  vi.stubEnv("TZ", zone);
  expect(today(new Date(moment))).toBe(day);
});

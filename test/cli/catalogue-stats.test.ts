import { expect, test } from "vitest";
import { run, runJson } from "./run-in-process.js";

interface Counts {
  readonly edition: string;
  readonly all: number;
  readonly executable: number;
  readonly manual: number;
  readonly manualBecause: Readonly<Record<string, number>>;
}

test("every condition is either executable or manual, edition by edition", async () => {
  const counts = (await runJson(["catalogue", "show", "--stats", "-f", "json"])) as readonly Counts[];
  expect(counts.length).toBeGreaterThan(10);
  for (const { all, executable, manual, manualBecause } of counts) {
    expect(executable + manual).toBe(all);
    expect(Object.values(manualBecause).reduce((sum, count) => sum + count, 0)).toBe(manual);
    expect(manualBecause.unstated).toBe(0);
  }
  expect(counts.reduce((sum, c) => sum + c.executable, 0)).toBeGreaterThanOrEqual(675);
});

test("one edition as a table", async () => {
  const { code, stdout } = await run(["catalogue", "show", "2021", "--stats"]);
  expect(code).toBe(0);
  expect(stdout).toContain("cn-green-bond@2021");
  expect(stdout).not.toContain("cn-green-finance@2025");
  expect(stdout).toContain("limit-by-case");
  expect(stdout).not.toContain("peer-comparison");
});

test("without a code there has to be --stats", async () => {
  const { code, stderr } = await run(["catalogue", "show"]);
  expect(code).toBe(2);
  expect(stderr).toContain("<code>");
});

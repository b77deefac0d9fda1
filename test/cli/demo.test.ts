import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "./run-in-process.js";

const demo = (name: string) => fileURLToPath(new URL(`../../examples/demo/${name}`, import.meta.url));

test.each(["records.jsonl", "records.csv"])("%s shows each kind of outcome", async (name) => {
  const { code, stdout, stderr } = await run(["classify", demo(name), "-f", "jsonl"]);
  const results = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const outcomes = new Set(
    results.map(({ outcome, decision }) => (outcome === "rejected" ? outcome : decision.status)),
  );
  for (const outcome of ["eligible", "needs-evidence", "needs-review", "not-covered", "rejected"]) {
    expect(outcomes).toContain(outcome);
  }
  // the last row is broken on purpose: the rest is answered all the same
  expect(code).toBe(1);
  expect(stderr).toContain(`in ${results.length} = `);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { plantOf } from "./plant-of.js";

const caseSchema = z.strictObject({
  name: z.string(),
  clause: z.string(),
  record: z.record(z.string(), z.unknown()),
  asOf: z.string(),
  table: z.string(),
  row: z.string().optional(),
  edition: z.string().optional(),
  expect: z.enum(["below-baseline", "between", "at-or-above-benchmark", "unknown"]),
  reason: z.string().optional(),
  verified: z.boolean().optional(),
});

const folder = new URL("../cases/benchmarks/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((file) =>
    z
      .array(caseSchema)
      .parse(parse(readFileSync(new URL(file, folder), "utf8")))
      .map((one) => ({ ...one, file })),
  );

describe("plants held against the tables", () => {
  it("has a name of its own for every case", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });

  it.each(cases.map((c) => [`${c.file}: ${c.name} (${c.clause})`, c] as const))("%s", (_, one) => {
    const all = plantOf(one.record, one.asOf);
    const found = all.filter(
      (p) =>
        p.table === one.table &&
        (one.row === undefined || p.row === one.row) &&
        (one.edition === undefined || p.edition === one.edition),
    );
    expect(found, JSON.stringify(all)).toHaveLength(1);
    const [position] = found;
    expect(position?.position).toBe(one.expect);
    expect(position?.reason?.code).toBe(one.reason);
    if (one.verified !== undefined) expect(position?.verified).toBe(one.verified);
    // a level never stands without the document it was read in
    if (position?.levels.some(({ value }) => value !== null))
      expect(position.sources.length).toBeGreaterThan(0);
  });
});

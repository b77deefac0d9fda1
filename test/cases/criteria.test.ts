import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { enReasons } from "../../src/messages/en-reasons.js";
import type { ReasonCode } from "../../src/messages/zh-reasons.js";
import { decided } from "../criteria/criteria-engine.js";

const status = z.enum(["met", "unmet", "unknown", "not-applicable"]);
const caseSchema = z.strictObject({
  name: z.string(),
  clause: z.string(),
  edition: z.string(),
  item: z.string(),
  row: z.int().optional(),
  condition: z.string(),
  on: z.string().optional(),
  record: z.record(z.string(), z.unknown()),
  expect: status,
  reason: z.string().optional(),
  found: z.string().optional(),
  /** What all conditions of the item or row come to. */
  whole: status.optional(),
});

const folder = new URL("criteria/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort();
const cases = files.flatMap((file) =>
  z
    .array(caseSchema)
    .parse(parse(readFileSync(new URL(file, folder), "utf8")))
    .map((one) => ({ ...one, file })),
);

const saysReason = (code: string): RegExp => {
  const parts = enReasons[code as ReasonCode]
    .split(/\{[a-z]+\}/u)
    .map((p) => p.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u");
};

describe("conditions decided", () => {
  it("is no small table, and every case has its own name", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });

  it.each(cases.map((c) => [`${c.file}: ${c.name} (${c.clause})`, c] as const))("%s", (_, one) => {
    const { leaf, standing } = decided({
      edition: one.edition,
      item: one.item,
      row: one.row,
      record: one.record,
      on: one.on,
    });
    const result = leaf(one.condition);
    expect(result.status, JSON.stringify(result)).toBe(one.expect);
    if (one.reason) expect(result.reason ?? "").toMatch(saysReason(one.reason));
    if (one.found) expect(result.found ?? "").toContain(one.found);
    if (one.whole) expect(standing.status).toBe(one.whole);
    if (one.expect === "met") expect(result.needs).toEqual([]);
  });
});
